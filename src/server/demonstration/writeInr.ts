import type { BodyOf } from '#facts/kinds.ts';
import type { Moment } from './demonstrationPen.ts';
import type { PatientBook } from './patientBook.ts';
import type { PatientSketch } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';
import type { Visit } from './simulateVisits.ts';

/** An INR as it stands after its corrections, if any. */
export type InrWritten = { readonly chain: string; readonly head: string; readonly body: BodyOf<'inrResult'> };

/** The reading of a fingertip device ends here; above, it can only say so. */
const DEVICE_CEILING = 8;

const MISTYPED = [
  'Chiffres inversés à la saisie, relu sur le compte rendu',
  'Virgule mal placée à la saisie',
  'Valeur rectifiée par le laboratoire',
];

/** Writes one INR; one in eighty was first typed wrong and is corrected on the same day, with a reason. */
export function writeInr(
  book: PatientBook,
  sketch: PatientSketch,
  { visit, moment }: { readonly visit: Visit; readonly moment: Moment },
  random: SeededRandom,
): InrWritten {
  const body = inrBody(sketch, visit, random);
  const mistyped = random.chance(1 / 80) && body.inr.comparator === '=';
  const typed = mistyped ? { ...body, inr: { ...body.inr, value: wrongly(body.inr.value) } } : body;
  const { patientId } = book;
  const kind = 'inrResult';
  const [first] = book.write({ ...moment, minute: moment.minute - 5 }, [
    { act: 'first', kind, patientId, body: typed },
  ]);
  if (first === undefined) throw new RangeError('a group of one fact came back empty');
  const { chain, id } = first.fact;
  if (typed === body || typed.inr.value === body.inr.value) return { chain, head: id, body };
  const [correction] = book.write({ ...moment, minute: moment.minute - 2 }, [
    { act: 'correction', kind, patientId, body, seen: book.seen(chain), target: id, reason: random.pick(MISTYPED) },
  ]);
  return { chain, head: correction?.fact.id ?? id, body };
}

/** An INR of somebody else, typed into this file by mistake and taken out of what counts some minutes later. */
export function writeStrayInr(book: PatientBook, stray: BodyOf<'inrResult'>, moment: Moment): void {
  const { patientId } = book;
  const kind = 'inrResult';
  const [first] = book.write(moment, [{ act: 'first', kind, patientId, body: stray }]);
  if (first === undefined) throw new RangeError('a group of one fact came back empty');
  const { chain, id } = first.fact;
  book.write({ ...moment, minute: moment.minute + 3 }, [
    {
      act: 'enteredInError',
      kind,
      patientId,
      seen: book.seen(chain),
      target: id,
      reason: 'Résultat d’un autre patient, saisi ici par erreur',
    },
  ]);
}

function inrBody(sketch: PatientSketch, visit: Visit, random: SeededRandom): BodyOf<'inrResult'> {
  const { method, decimals } = sketch.inrs;
  // Whoever measures himself goes to the laboratory twice a year, and a device far off is checked there.
  const used = method === 'selfTest' && random.chance(0.05) ? 'laboratory' : method;
  return {
    inr: inrText(visit.inr, used, used === 'laboratory' ? 2 : decimals),
    sampledAt: { date: visit.day, ...(random.chance(0.7) ? { time: hour(random) } : {}) },
    method: used,
    legalBasis: LEGAL_BASIS[used],
  };
}

const LEGAL_BASIS = {
  laboratory: 'medicalBiology',
  selfTest: 'selfMonitoringProgramme',
  pointOfCare: 'cooperationProtocol',
} as const;

function inrText(inr: number, method: string, decimals: number): BodyOf<'inrResult'>['inr'] {
  // Many laboratories, like the devices, do not read on above 8.
  if (inr > DEVICE_CEILING) return { comparator: '>', value: '8.0' };
  if (method !== 'laboratory' && inr < 0.8) return { comparator: '<', value: '0.8' };
  return { comparator: '=', value: inr.toFixed(decimals) };
}

function hour(random: SeededRandom): string {
  return `${String(random.between(7, 9)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`;
}

/** The value as a hurried hand would have it: its two first digits the other way round ("2.31" typed "3.21"). */
function wrongly(value: string): string {
  const swapped = `${value[2] ?? ''}.${value[0] ?? ''}${value.slice(3)}`;
  return /^[1-7]\.\d+$/.test(swapped) ? swapped : value;
}
