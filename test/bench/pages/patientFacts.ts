import { v5 as uuidV5, v7 as uuidV7 } from 'uuid';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { composeGroup, type Intent, type Pen } from '#facts/composeGroup.ts';

export const BENCH_NURSE = {
  id: '0198b2a0-1111-7000-8000-000000000001',
  name: 'Infirmière du banc',
  role: 'nurse',
  site: { id: '0198b2a0-2222-7000-8000-000000000001', name: 'Clinique du banc', town: 'Dole' },
} as const;

const DEVICE = '0198b2a0-3333-7000-8000-000000000001';
const FAMILY = '0198b2a0-4444-7000-8000-000000000001';
const STARTS = ['MAR', 'PER', 'VUI', 'BOU', 'GIR', 'LEC', 'FAI', 'DUB', 'ROU', 'TIS', 'CHA', 'MOR', 'BAR', 'JAC'];
const MIDDLES = ['TIN', 'RIN', 'LLE', 'CHE', 'ARD', 'LER', 'VRE', 'OIS', 'SSE', 'SOT', 'PUI', 'EAU', 'BIE', 'QUE'];
const ENDS = ['', 'ET', 'OT', 'IER', 'ON', 'EAU', 'AUD', 'ELLE'];
const FIRST_NAMES = ['MARIE', 'JEAN', 'SUZANNE', 'PAUL', 'ODETTE', 'ANDRE', 'LUCIENNE', 'ROGER', 'SIMONE', 'HENRI'];

type Asked = { readonly at: number; readonly inrs: number; readonly lastDay: LocalDate };

/** What a clinic knows of one invented patient, as canonical bytes; the same patient for the same number. */
export function patientFacts({ at, inrs, lastDay }: Asked): readonly string[] {
  const patientId = benchPatientId(at);
  const firstDay = addDays(lastDay, -28 * inrs);
  const pen = aPen(at);
  const about = [identity(at), course(firstDay), circle(), status(firstDay), control(lastDay)];
  const results = Array.from({ length: inrs }, (_, nth) => inrResult(at, nth, addDays(firstDay, 28 * (nth + 1))));
  const groups = [about, ...results.map((result) => [result])];
  return groups.flatMap((intents) =>
    composeGroup(
      intents.map((intent) => ({ ...intent, patientId })),
      pen,
    ).map((written) => written.bytes),
  );
}

export function benchPatientId(at: number): string {
  return uuidV5(`patient ${at}`, FAMILY);
}

function identity(at: number): Intent {
  const name = [STARTS[at % 14], MIDDLES[Math.floor(at / 14) % 14], ENDS[Math.floor(at / 196) % 8]].join('');
  return {
    act: 'first',
    kind: 'patientIdentity',
    body: {
      birthName: name,
      birthFirstNames: [FIRST_NAMES[at % 10] ?? 'MARIE'],
      birthDate: { date: addDays('1930-01-01' as LocalDate, (at * 37) % 14_000), precision: 'day' },
      sex: at % 2 === 0 ? 'F' : 'M',
      status: 'VALI',
    },
  };
}

function course(firstDay: LocalDate): Intent {
  return {
    act: 'first',
    kind: 'avkCourse',
    validFrom: firstDay,
    body: {
      indication: 'atrialFibrillation',
      molecule: 'warfarin',
      tablet: 'coumadine-5',
      startedOn: firstDay,
      start: 'continuation',
      range: { low: '2', high: '3' },
      plannedDuration: 'lifelong',
      whoAdaptsDose: 'clinic',
    },
  };
}

function circle(): Intent {
  return {
    act: 'first',
    kind: 'careCircleMember',
    body: { role: 'clinic', site: BENCH_NURSE.site.id, state: 'follows' },
  };
}

function status(firstDay: LocalDate): Intent {
  return { act: 'first', kind: 'followUpStatus', validFrom: firstDay, body: { status: 'active' } };
}

function control(lastDay: LocalDate): Intent {
  return { act: 'first', kind: 'nextControl', body: { dueOn: addDays(lastDay, 28) } };
}

function inrResult(at: number, nth: number, date: LocalDate): Intent {
  const value = (1.4 + ((at * 7 + nth * 13) % 26) / 10).toFixed(1);
  return {
    act: 'first',
    kind: 'inrResult',
    body: {
      inr: { comparator: '=', value },
      sampledAt: { date },
      method: 'laboratory',
      legalBasis: 'medicalBiology',
    },
  };
}

function aPen(at: number): Pen {
  const instant = Date.UTC(2026, 0, 1, 8);
  let seq = at * 1000;
  const random = Uint8Array.from({ length: 16 }, (_, nth) => (at * 31 + nth * 7) % 256);
  return {
    author: BENCH_NURSE.id,
    authorRole: BENCH_NURSE.role,
    site: BENCH_NURSE.site.id,
    device: DEVICE,
    newId: () => {
      seq += 1;
      return uuidV7({ msecs: instant + at, random, seq });
    },
    now: () => ({ instant: new Date(instant).toISOString(), skewMs: 0 }),
  };
}
