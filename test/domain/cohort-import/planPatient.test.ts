import { describe, expect, it } from 'vitest';
import { filePatients, type FilePatient } from '#domain/cohort-import/filePatients.ts';
import type { ImportSettings } from '#domain/cohort-import/importSettings.ts';
import { addsSomething, type KnownFile, NOTHING_KNOWN, planPatient } from '#domain/cohort-import/planPatient.ts';
import type { KnownInr } from '#domain/cohort-import/sortInrs.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { JEANNE, rowsOf, someSettings } from './someRows.ts';

type Rows = Parameters<typeof rowsOf>[0];
const DAY = { reference: '12', inrDate: '01/03/2026' };

function patientOf(rows: Rows, more: Partial<ImportSettings> = {}): FilePatient {
  const [patient] = filePatients(rowsOf(rows, more), someSettings(more)).patients;
  if (patient === undefined) throw new Error('a patient was meant');
  return patient;
}

function planOf(rows: Rows, known: KnownFile = NOTHING_KNOWN, more: Partial<ImportSettings> = {}) {
  const kind = known === NOTHING_KNOWN ? 'new' : 'known';
  return planPatient(patientOf(rows, more), {
    matching: { kind, patientId: 'p' },
    known,
    settings: someSettings(more),
  });
}

function here(value: string, more: Partial<KnownInr> = {}): KnownFile {
  const inr = { comparator: '=', value } as const;
  const one = {
    date: '2026-03-01' as LocalDate,
    time: undefined,
    method: 'laboratory',
    inr,
    counts: 'yes',
    ...more,
  } as const;
  const has = { identity: true, course: true, status: true, contact: true, place: true, name: true };
  return { has, range: { low: '2', high: '3' }, inrs: [one], notes: [] };
}

describe('a patient of a register', () => {
  it('without traits is a file with a number, until somebody says who he is', () => {
    const { planned } = planOf([{ ...DAY, inr: '2,5' }]);
    expect(planned).toMatchObject({ provisional: { reference: '12', source: 'registre' }, identity: undefined });
    expect(planOf([{ ...DAY, ...JEANNE, inr: '2,5' }]).planned).toMatchObject({
      provisional: undefined,
      identity: { birthName: 'MARTIN' },
    });
  });

  it('has a range of his own where the file gives one, and one to confirm where it was laid on everybody', () => {
    const rangeForAll = { low: '2', high: '3' };
    const own = planOf([{ ...DAY, range: '2,5-3,5' }], NOTHING_KNOWN, { rangeForAll });
    expect(own.planned.course).toMatchObject({ range: { low: '2.5' }, rangeStatus: 'confirmed' });
    const laid = planOf([{ ...DAY, inr: '2,5' }], NOTHING_KNOWN, { rangeForAll });
    expect(laid.planned.course).toMatchObject({
      range: rangeForAll,
      rangeStatus: 'toBeConfirmed',
      indication: 'unknown',
      molecule: 'unknown',
    });
    expect(planOf([{ ...DAY, inr: '2,5' }]).planned.course).toBeUndefined();
  });

  it('to whom the file gives two ranges, or an unusual one, has the last of them, to confirm', () => {
    const two = planOf([
      { reference: '12', inrDate: '01/06/2026', inr: '3', range: '2,5-3,5' },
      { reference: '12', inrDate: '01/03/2026', inr: '2,5', range: '2-3' },
    ]);
    expect(two.planned.course).toMatchObject({
      range: { low: '2.5' },
      rangeStatus: 'toBeConfirmed',
      validFrom: '2026-03-01',
    });
    expect(planOf([{ ...DAY, range: '4-6' }]).planned.course).toMatchObject({ rangeStatus: 'toBeConfirmed' });
  });

  it('keeps in words what has no range to stand beside', () => {
    const { planned, problems } = planOf([{ ...DAY, molecule: 'Préviscan' }]);
    expect([planned.course, planned.words]).toEqual([undefined, ['fluindione']]);
    expect(problems).toMatchObject([{ kind: 'course-without-range', consequence: 'notice' }]);
  });

  it('whom the file gives two birth dates under one number is two people, and left aside with his INRs', () => {
    const rows = rowsOf([
      { ...DAY, ...JEANNE, inr: '2,5' },
      { ...DAY, ...JEANNE, birthDate: '12/03/1951', inr: '2,7' },
    ]);
    const { patients, problems, doubtfulInrs } = filePatients(rows, someSettings());
    expect(patients).toEqual([]);
    expect(doubtfulInrs).toBe(2);
    expect(problems.map(({ line, kind, consequence }) => [line, kind, consequence])).toEqual([
      [2, 'two-identities', 'doubt'],
      [3, 'two-identities', 'doubt'],
    ]);
  });

  it('has the same key from the same register, and another from another', () => {
    const key = (more: Partial<ImportSettings>) => patientOf([{ ...DAY, ...JEANNE }], more).key;
    expect(key({})).toBe(key({ rangeForAll: { low: '2', high: '3' } }));
    expect(key({})).not.toBe(key({ source: 'autre registre' }));
    expect(key({ patientBy: 'identity' })).toBe(key({ patientBy: 'identity', source: 'autre registre' }));
  });
});

describe('a patient whom the tablet knows', () => {
  it('keeps his identity, course and status, and is told where the file’s range differs', () => {
    const { planned, problems } = planOf(
      [{ ...DAY, ...JEANNE, inr: '2,7', inrDate: '02/03/2026', range: '3-4,5' }],
      here('2.5'),
    );
    expect(planned).toMatchObject({
      identity: undefined,
      course: undefined,
      statusFrom: undefined,
      inrs: [{ inr: { value: '2.7' } }],
    });
    expect(problems).toMatchObject([{ kind: 'range-differs-from-tablet', consequence: 'notice' }]);
  });

  it('gains nothing from a file that was brought in before', () => {
    const { planned, inrs } = planOf([{ ...DAY, inr: '2,50' }], here('2.5'));
    expect(addsSomething(planned)).toBe(false);
    expect(inrs).toEqual({ alreadyHere: 1, repeated: 0, doubtful: 0 });
  });

  it.each([
    {
      what: 'an INR that was removed since does not come back',
      known: here('2.5', { counts: 'no' }),
      rows: [{ ...DAY, inr: '2,5' }],
      is: [0, 1, 0],
    },
    {
      what: 'another value of the same day is left to be judged',
      known: here('2.6'),
      rows: [{ ...DAY, inr: '2,5' }],
      is: [0, 0, 1],
    },
    {
      what: 'one beside a removed value is new',
      known: here('2.6', { counts: 'no' }),
      rows: [{ ...DAY, inr: '2,5' }],
      is: [1, 0, 0],
    },
    {
      what: 'one of another hour is new',
      known: here('2.6', { time: '08:00' }),
      rows: [{ ...DAY, inr: '2,5', inrTime: '18:00' }],
      is: [1, 0, 0],
    },
    {
      what: 'one of another method is new',
      known: here('2.6', { method: 'pointOfCare' }),
      rows: [{ ...DAY, inr: '2,5' }],
      is: [1, 0, 0],
    },
    {
      what: 'the same value with an hour is here',
      known: here('2.5'),
      rows: [{ ...DAY, inr: '2,5', inrTime: '18:00' }],
      is: [0, 1, 0],
    },
    { what: '« > 8 » is not 8', known: here('8'), rows: [{ ...DAY, inr: '> 8' }], is: [0, 0, 1] },
  ] as const)('$what', ({ known, rows, is }) => {
    const { planned, inrs } = planOf(rows, known);
    expect([planned.inrs.length, inrs.alreadyHere, inrs.doubtful]).toEqual(is);
  });
});

describe('several INRs of one day in a file', () => {
  const twice = (one: object, other: object) => [
    { ...DAY, inr: '2,5', ...one },
    { ...DAY, inr: '2,5', ...other },
  ];

  it.each([
    { what: 'equal ones are taken once', rows: twice({}, {}), is: [1, 1, 0] },
    { what: 'equal ones at two hours are two', rows: twice({ inrTime: '08:00' }, { inrTime: '18:00' }), is: [2, 0, 0] },
    {
      what: 'different ones at two hours are two',
      rows: twice({ inrTime: '08:00' }, { inr: '3', inrTime: '18:00' }),
      is: [2, 0, 0],
    },
    {
      what: 'different ones that no hour tells apart are left to be judged, both',
      rows: twice({}, { inr: '3' }),
      is: [0, 0, 2],
    },
    {
      what: 'different ones at one hour, too',
      rows: twice({ inrTime: '08:00' }, { inr: '3', inrTime: '08:00' }),
      is: [0, 0, 2],
    },
    {
      what: 'different ones of which one knows its hour, too',
      rows: twice({ inrTime: '08:00' }, { inr: '3' }),
      is: [0, 0, 2],
    },
  ])('$what', ({ rows, is }) => {
    const { planned, inrs } = planOf(rows);
    expect([planned.inrs.length, inrs.repeated, inrs.doubtful]).toEqual(is);
  });

  it('come in, both, to be settled in the file once somebody has asked for it', () => {
    const { planned, inrs, problems } = planOf(twice({}, { inr: '3' }), NOTHING_KNOWN, { contradictions: 'toSettle' });
    expect([planned.inrs.length, inrs.doubtful]).toEqual([2, 0]);
    expect(problems.map(({ consequence }) => consequence)).toEqual(['notice', 'notice']);
  });
});
