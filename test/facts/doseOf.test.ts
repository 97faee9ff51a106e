import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { doseOf } from '#facts/doseOf.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { readDose } from '#facts/readDose.ts';
import { aPen, day, PATIENT } from './aHistory.ts';
import { refuseDose, validateDose, writeDose } from './doseHistory.ts';

const pen = aPen();
const monday = writeDose(pen, { from: '2026-11-02' });

/** Ids of what is current, planned and to be validated on a day. */
function on(text: string, ...facts: readonly ClinicFact[]) {
  const dose = doseOf(foldPatient(PATIENT, facts), day(text));
  if (dose.kind !== 'settled') return dose.kind;
  return {
    current: dose.current?.id,
    upcoming: dose.upcoming.map(({ id }) => id),
    toValidate: dose.toValidate.map(({ id }) => id),
  };
}

describe('a dose that nobody has decided', () => {
  const waiting = writeDose(pen, { from: '2026-11-16', quarters: 6, after: monday, decidedBy: 'nobody' });

  it('never becomes the current one: the dose before it goes on', () => {
    expect(on('2026-11-22', monday, waiting)).toEqual({
      current: monday.id,
      upcoming: [],
      toValidate: [waiting.id],
    });
  });

  it('is no current dose either where there was none before', () => {
    const first = writeDose(aPen('b'), { from: '2026-11-16', decidedBy: 'nobody' });
    expect(on('2026-11-22', first)).toEqual({ current: undefined, upcoming: [], toValidate: [first.id] });
  });

  it('holds from the day of its decision, and not before', () => {
    const decided = validateDose(aPen('c'), waiting, '2026-11-20');
    const facts = [monday, waiting, decided];
    expect(on('2026-11-19', ...facts)).toEqual({ current: monday.id, upcoming: [decided.id], toValidate: [] });
    expect(on('2026-11-20', ...facts)).toEqual({ current: decided.id, upcoming: [], toValidate: [] });
  });

  it('waits no more once it was refused, and the dose before it goes on', () => {
    const refused = refuseDose(aPen('c'), waiting);
    expect(on('2026-11-22', monday, waiting, refused)).toEqual({ current: monday.id, upcoming: [], toValidate: [] });
  });

  it('waits no more once a dose decided afterwards covers it', () => {
    const decided = writeDose(pen, { from: '2026-11-18', quarters: 2, after: waiting });
    const facts = [monday, waiting, decided];
    expect(on('2026-11-17', ...facts)).toMatchObject({ current: monday.id, toValidate: [waiting.id] });
    expect(on('2026-11-18', ...facts)).toEqual({ current: decided.id, upcoming: [], toValidate: [] });
  });

  it('waits beside a later one of the same kind, each decided apart', () => {
    const next = writeDose(pen, { from: '2026-12-01', quarters: 8, after: waiting, decidedBy: 'nobody' });
    expect(on('2026-11-22', monday, waiting, next)).toMatchObject({ toValidate: [waiting.id, next.id] });
    const decided = validateDose(aPen('c'), waiting, '2026-11-22', next);
    expect(on('2026-11-22', monday, waiting, next, decided)).toMatchObject({
      current: decided.id,
      toValidate: [next.id],
    });
  });
});

it('a dose planned for next week is told as planned, and not as the one of today', () => {
  const planned = writeDose(pen, { from: '2026-11-30', quarters: 2, after: monday });
  expect(on('2026-11-22', monday, planned)).toEqual({ current: monday.id, upcoming: [planned.id], toValidate: [] });
});

it('a patient for whom no dose was ever written has none, which is not a dose of nothing', () => {
  expect(on('2026-11-22')).toBe('none');
});

it('two doses written without knowing of each other stand side by side', () => {
  const one = writeDose(aPen('d'), { from: '2026-11-20', quarters: 2, after: monday });
  const other = writeDose(aPen('e'), { from: '2026-11-20', quarters: 6, after: monday });
  const dose = doseOf(foldPatient(PATIENT, [monday, one, other]), day('2026-11-22'));
  expect(dose.kind === 'disputed' && new Set(dose.heads.map(({ current }) => current?.id))).toEqual(
    new Set([one.id, other.id]),
  );
});

it('an undecided dose is never the current one, whatever the order in which facts arrive', () => {
  const steps = fc.array(fc.record({ at: fc.integer({ min: 1, max: 28 }), decided: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  });
  const property = fc.property(steps, fc.integer({ min: 1, max: 28 }), (chosen, at) => {
    const writer = aPen('f');
    const facts: ClinicFact[] = [];
    for (const step of chosen) {
      const after = facts.at(-1);
      const from = `2026-11-${String(step.at).padStart(2, '0')}`;
      const decidedBy = step.decided ? 'Dr Roche' : 'nobody';
      facts.push(writeDose(writer, { from, decidedBy, ...(after === undefined ? {} : { after }) }));
    }
    const today = `2026-11-${String(at).padStart(2, '0')}`;
    const said = on(today, ...facts);
    expect(on(today, ...facts.toReversed())).toEqual(said);
    const current = facts.find(({ id }) => typeof said === 'object' && id === said.current);
    if (current !== undefined) expect(current.body).toHaveProperty('decidedBy');
  });
  fc.assert(property, { seed: 11, numRuns: 60 });
});

describe('a dose as it was written', () => {
  const body = writeDose(aPen('g'), { from: '2026-11-02' }).body;
  it.each([
    { said: 'half a Coumadine', change: { schedule: cycleOf(2) }, why: undefined },
    { said: 'a quarter of a Coumadine', change: { schedule: cycleOf(1) }, why: 'tablet-does-not-break-so' },
    {
      said: 'half a Mini-Sintrom',
      change: { molecule: 'acenocoumarol', tablet: 'mini-sintrom-1', tabletMg: '1', schedule: cycleOf(2) },
      why: 'tablet-does-not-break-so',
    },
    { said: 'a Coumadine of 4 mg', change: { tabletMg: '4' }, why: 'other-tablet-than-said' },
    { said: 'a Coumadine of 5.0 mg', change: { tabletMg: '5.0' }, why: undefined },
    { said: 'a Coumadine of fluindione', change: { molecule: 'fluindione' }, why: 'other-tablet-than-said' },
    { said: 'a tablet of a newer app', change: { tablet: 'newvka-3' }, why: 'unknown-tablet' },
  ])('$said: $why', ({ change, why }) => {
    const read = readDose({ ...body, ...change });
    expect(read.kind === 'impossible' ? read.why : undefined).toBe(why);
  });
});

function cycleOf(quarters: number) {
  return { shape: 'cycle' as const, quarters: [quarters], anchor: day('2026-11-02') };
}
