import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';
import type { Moment } from './demonstrationPen.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SITES } from './demonstrationPlaces.ts';
import type { PatientBook } from './patientBook.ts';
import type { PatientSketch, SketchEvent } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';
import { simulateVisits, usualUnits, type Visit } from './simulateVisits.ts';
import { writeInr, writeStrayInr, type InrWritten } from './writeInr.ts';
import { writtenDose } from './writtenDose.ts';

/** The controls whose planning is kept: the clinic took up planning in the application only lately. */
const PLANNED_CONTROLS = 6;
/** INRs that a dose decision looked at. */
const READ_INRS = 3;
/** How often an INR of somebody else is typed into a file. */
const STRAY_INRS = 1 / 500;

/** Writes a patient from inclusion to today, in the order in which the clinic would have. */
export function writeHistory(book: PatientBook, sketch: PatientSketch, random: SeededRandom): readonly InrWritten[] {
  writeInclusion(book, sketch, random);
  const visits = simulateVisits(sketch, random);
  const events = [...sketch.events].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const written: InrWritten[] = [];
  visits.forEach((visit, at) => {
    while (events[0] !== undefined && dayOf(events[0]) <= visit.day) writeEvent(book, sketch, events.shift(), random);
    const planned = at < visits.length - PLANNED_CONTROLS ? undefined : plannedAfter(sketch, visits, at, random);
    const moment = { day: visit.day, minute: random.between(180, 600), author: drawNurse(random) };
    const inr = writeInr(book, sketch, { visit, moment }, random);
    written.push(inr);
    if (random.chance(STRAY_INRS)) {
      const value = (1.5 + 2.5 * random.next()).toFixed(1);
      const stray = { ...inr.body, inr: { comparator: '=' as const, value } };
      writeStrayInr(book, stray, { ...moment, minute: moment.minute + 10 });
    }
    writeDecision(book, sketch, { visit, planned, inrs: written }, { ...moment, minute: moment.minute + 2 });
  });
  for (const event of events) writeEvent(book, sketch, event, random);
  writeEnding(book, sketch, random);
  return written;
}

function drawNurse(random: SeededRandom): 'claireMorel' | 'sophieVuillemin' {
  return random.chance(0.55) ? 'claireMorel' : 'sophieVuillemin';
}

function writeInclusion(book: PatientBook, sketch: PatientSketch, random: SeededRandom): void {
  const validFrom = sketch.includedOn;
  const { lucPerrin } = DEMONSTRATION_ACCOUNTS;
  const { clinic, practice, pharmacy } = DEMONSTRATION_SITES;
  const follows = (member: { role: string; site: string; professional?: string }): Intent => ({
    act: 'first',
    kind: 'careCircleMember',
    patientId: book.patientId,
    body: { ...member, state: 'follows' },
  });
  // On the eve: an INR may be sampled on the very first day, and the dose he came with was written without it.
  const day = addDays(validFrom, -1);
  book.write({ day, minute: random.between(60, 170), author: 'antoineGirod' }, [
    book.saying('patientIdentity', sketch.identity),
    follows({ role: 'clinic', site: clinic.id }),
    ...(sketch.careOf.practice === 'yes'
      ? [follows({ role: 'generalPractitioner', site: practice.id, professional: lucPerrin.id })]
      : []),
    ...(sketch.careOf.pharmacy === 'yes' ? [follows({ role: 'pharmacy', site: pharmacy.id })] : []),
    book.saying('followUpStatus', { status: 'active' }, { validFrom }),
    book.saying('avkCourse', sketch.course, { validFrom }),
    book.saying('doseSchedule', writtenDose(sketch, usualUnits(sketch), validFrom), { validFrom }),
  ]);
}

type Decision = {
  readonly visit: Visit;
  readonly planned: LocalDate | undefined;
  readonly inrs: readonly InrWritten[];
};

/** What follows an INR: another dose when it was changed, and the day of the next control. */
function writeDecision(book: PatientBook, sketch: PatientSketch, decision: Decision, moment: Moment): void {
  const { visit, planned, inrs } = decision;
  const reads = inrs.slice(-READ_INRS).map((inr) => inr.head);
  const validFrom = visit.day;
  const dose = writtenDose(sketch, visit.units, validFrom);
  const intents = [
    ...(visit.dose === 'changed' ? [book.saying('doseSchedule', dose, { validFrom, reads })] : []),
    ...(planned === undefined ? [] : [book.saying('nextControl', { dueOn: planned }, { reads })]),
  ];
  if (intents.length > 0) book.write(moment, intents);
}

/** Patients come about when they were asked to; the last control of all is on the sketch's own day. */
function plannedAfter(sketch: PatientSketch, visits: readonly Visit[], at: number, random: SeededRandom) {
  const next = visits[at + 1];
  if (next !== undefined) return addDays(next.day, -random.between(0, 2));
  return sketch.ending.status === 'active' ? sketch.ending.nextControlOn : undefined;
}

function dayOf(event: SketchEvent): LocalDate {
  return event.kind === 'interruption' ? event.from : event.on;
}

function writeEvent(
  book: PatientBook,
  sketch: PatientSketch,
  event: SketchEvent | undefined,
  random: SeededRandom,
): void {
  if (event?.kind === 'rangeChange') {
    const course = { ...sketch.course, indication: event.indication, range: event.range };
    book.write({ day: event.on, minute: random.between(60, 170), author: 'antoineGirod' }, [
      book.saying('avkCourse', course, { validFrom: event.on }),
    ]);
  }
  if (event?.kind === 'interruption') writeInterruption(book, event, random);
}

function writeInterruption(
  book: PatientBook,
  event: SketchEvent & { readonly kind: 'interruption' },
  random: SeededRandom,
): readonly WrittenFact[] {
  const { patientId } = book;
  const kind = 'avkInterruption';
  const author = drawNurse(random);
  const [begun] = book.write({ day: event.from, minute: random.between(1, 50), author }, [
    { act: 'first', kind, patientId, validFrom: event.from, body: { state: 'interrupted', cause: event.cause } },
  ]);
  if (event.to === undefined || begun === undefined) return [];
  return book.write({ day: event.to, minute: random.between(1, 50), author }, [
    {
      act: 'change',
      kind,
      patientId,
      validFrom: event.to,
      seen: book.seen(begun.fact.chain),
      body: { state: 'resumed' },
    },
  ]);
}

function writeEnding(book: PatientBook, sketch: PatientSketch, random: SeededRandom): void {
  const { ending } = sketch;
  if (ending.status === 'active') return;
  book.write({ day: ending.on, minute: random.between(60, 500), author: drawNurse(random) }, [
    book.saying('followUpStatus', { status: ending.status }, { validFrom: ending.on }),
  ]);
}
