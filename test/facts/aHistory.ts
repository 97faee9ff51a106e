import { v7 as uuidV7 } from 'uuid';
import { parseLocalDate, type LocalDate } from '#domain/localDate.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import { composeGroup, type Intent, type Pen } from '#facts/composeGroup.ts';

export const PATIENT = '0198b2a0-0000-7000-8000-000000000001';

/** A day that exists; the test that names one that does not has a fault of its own. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** Somebody at a tablet whose clock advances by a minute at each action. */
export function aPen(name = 'a'): Pen {
  let ms = Date.UTC(2026, 0, 1, 8) + name.charCodeAt(0);
  let seq = 0;
  const random = Uint8Array.from({ length: 16 }, (_, at) => (name.charCodeAt(0) * 31 + at * 7) % 256);
  return {
    author: '0198b2a0-1111-7000-8000-000000000001',
    authorRole: 'nurse',
    site: '0198b2a0-2222-7000-8000-000000000001',
    device: '0198b2a0-3333-7000-8000-000000000001',
    newId: () => {
      ms += 60_000;
      seq += 1;
      return uuidV7({ msecs: ms, random, seq });
    },
    now: () => ({ instant: new Date(ms).toISOString(), skewMs: null }),
  };
}

/** What one action wrote, as facts. */
export function write(pen: Pen, ...intents: Intent[]): ClinicFact[] {
  return composeGroup(intents, pen).map((written) => written.fact);
}

export function writeOne(pen: Pen, intent: Intent): ClinicFact {
  const [fact] = write(pen, intent);
  if (fact === undefined) throw new Error('nothing was written');
  return fact;
}

export function anInr(
  pen: Pen,
  value: string,
  on: string,
  more: { time?: string; method?: string } = {},
): WritingFact<'inrResult'> {
  return writeOne(pen, {
    act: 'first',
    kind: 'inrResult',
    patientId: PATIENT,
    body: {
      inr: { comparator: '=', value },
      sampledAt: { date: day(on), ...(more.time === undefined ? {} : { time: more.time }) },
      method: more.method ?? 'laboratory',
      legalBasis: 'medicalBiology',
    },
  }) as WritingFact<'inrResult'>;
}

export function correctInr(
  pen: Pen,
  seen: ClinicFact,
  target: WritingFact<'inrResult'>,
  value: string,
): WritingFact<'inrResult'> {
  return writeOne(pen, {
    act: 'correction',
    kind: 'inrResult',
    patientId: PATIENT,
    seen: { chain: seen.chain, head: seen.id },
    target: target.id,
    reason: 'erreur de saisie',
    body: { ...target.body, inr: { comparator: '=', value } },
  }) as WritingFact<'inrResult'>;
}

export function aCourse(
  pen: Pen,
  from: string,
  range: readonly [string, string],
  after?: ClinicFact,
): WritingFact<'avkCourse'> {
  const body = {
    indication: 'atrialFibrillation',
    molecule: 'warfarin',
    tablet: 'coumadine-5',
    startedOn: day('2025-01-01'),
    start: 'continuation',
    range: { low: range[0], high: range[1] },
    plannedDuration: 'lifelong',
    whoAdaptsDose: 'clinic',
  };
  const about = { kind: 'avkCourse', patientId: PATIENT, validFrom: day(from), body } as const;
  const seen = after === undefined ? undefined : { chain: after.chain, head: after.id };
  return writeOne(
    pen,
    seen === undefined ? { act: 'first', ...about } : { act: 'change', seen, ...about },
  ) as WritingFact<'avkCourse'>;
}

export function anInterruption(
  pen: Pen,
  state: string,
  from: string,
  after?: ClinicFact,
): WritingFact<'avkInterruption'> {
  const about = { kind: 'avkInterruption', patientId: PATIENT, validFrom: day(from), body: { state } } as const;
  const seen = after === undefined ? undefined : { chain: after.chain, head: after.id };
  return writeOne(
    pen,
    seen === undefined ? { act: 'first', ...about } : { act: 'change', seen, ...about },
  ) as WritingFact<'avkInterruption'>;
}

/** So many quarters of a 5 mg tablet every day. */
export function aDose(pen: Pen, from: string, quarters: number, after?: ClinicFact): WritingFact<'doseSchedule'> {
  const body = {
    molecule: 'warfarin',
    tablet: 'coumadine-5',
    tabletMg: '5',
    schedule: { shape: 'cycle' as const, quarters: [quarters], anchor: day(from) },
    decidedBy: { name: 'Dr Roche', how: 'inPerson' },
  };
  const about = { kind: 'doseSchedule', patientId: PATIENT, validFrom: day(from), body } as const;
  const seen = after === undefined ? undefined : { chain: after.chain, head: after.id };
  return writeOne(
    pen,
    seen === undefined ? { act: 'first', ...about } : { act: 'change', seen, ...about },
  ) as WritingFact<'doseSchedule'>;
}
