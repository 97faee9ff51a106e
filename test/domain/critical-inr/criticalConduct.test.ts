import { describe, expect, it } from 'vitest';
import { conductName, criticalConduct, type Symptoms } from '#domain/critical-inr/criticalConduct.ts';
import { overdoseColumn, overdoseRows } from '#domain/critical-inr/hasOverdose2008.ts';
import { type InrCase, judgeInr } from '#domain/critical-inr/judgeInr.ts';
import type { TherapeuticRange } from '#domain/inr/therapeuticRange.ts';

const NO_SYMPTOM: Symptoms = { bleeding: 'no', headTrauma: 'no' };
const R_2_3 = { low: '2', high: '3' };
const R_3_45 = { low: '3.0', high: '4.5' };

function conductOf(value: string, range: InrCase['range'], symptoms = NO_SYMPTOM, more: Partial<InrCase> = {}) {
  const sure = (asked: Symptoms['bleeding']) => (asked === 'notAsked' ? 'unknown' : asked);
  const inrCase: InrCase = {
    values: [{ comparator: '=', value }],
    range,
    mechanicalValve: 'no',
    recentThrombosis: 'no',
    highBleedingRisk: 'no',
    bleeding: sure(symptoms.bleeding),
    headTrauma: sure(symptoms.headTrauma),
    ...more,
  };
  return criticalConduct(inrCase, judgeInr(inrCase), symptoms);
}

const own = (range: TherapeuticRange) => ({ kind: 'own', range }) as const;

describe('the table of GEHT-HAS 2008 (clinical reference 4.1), in the column of the patient’s own range', () => {
  it.each([
    { value: '3.99', range: R_2_3, conduct: 'noSkipNoVitaminK', from: '0', under: '4' },
    { value: '4', range: R_2_3, conduct: 'skipOneDoseNoVitaminK', from: '4', under: '6' },
    { value: '5.99', range: R_2_3, conduct: 'skipOneDoseNoVitaminK', from: '4', under: '6' },
    { value: '6', range: R_2_3, conduct: 'stopAndVitaminK1To2Mg', from: '6', under: '10' },
    { value: '9.99', range: R_2_3, conduct: 'stopAndVitaminK1To2Mg', from: '6', under: '10' },
    { value: '10', range: R_2_3, conduct: 'stopAndVitaminK5Mg', from: '10', under: undefined },
    { value: '3.99', range: R_3_45, conduct: 'noSkipNoVitaminK', from: '0', under: '4' },
    { value: '4', range: R_3_45, conduct: 'noSkipNoVitaminK', from: '4', under: '6' },
    { value: '5.99', range: R_3_45, conduct: 'noSkipNoVitaminK', from: '4', under: '6' },
    { value: '6', range: R_3_45, conduct: 'skipOneDoseAndSpecialist', from: '6', under: '10' },
    { value: '9.99', range: R_3_45, conduct: 'skipOneDoseAndSpecialist', from: '6', under: '10' },
    { value: '10', range: R_3_45, conduct: 'specialistNowOrHospital', from: '10', under: undefined },
  ] as const)('at $value for $range.low to $range.high says $conduct', ({ value, range, ...row }) => {
    expect(overdoseRows({ comparator: '=', value }, overdoseColumn(range))).toEqual([row]);
  });

  it('a reading « > 8 » may stand in two lines: both are quoted', () => {
    expect(overdoseRows({ comparator: '>', value: '8.0' }, 'target25').map(({ from }) => from)).toEqual(['6', '10']);
  });

  it.each([
    { low: '2', high: '3', column: 'target25' },
    { low: '2', high: '3.5', column: 'target25' },
    { low: '2.5', high: '3.49', column: 'target25' },
    { low: '2.5', high: '3.5', column: 'target3AndMore' },
    { low: '3', high: '4.5', column: 'target3AndMore' },
  ] as const)('a range of $low to $high has the column « $column »', ({ low, high, column }) => {
    expect(overdoseColumn({ low, high })).toBe(column);
  });
});

describe('what stands beside an INR', () => {
  it('is nothing but the two questions, until both have an answer', () => {
    expect(conductOf('7', own(R_2_3), { bleeding: 'notAsked', headTrauma: 'no' }).kind).toBe('askFirst');
    expect(conductOf('7', own(R_2_3), { bleeding: 'no', headTrauma: 'notAsked' }).kind).toBe('askFirst');
  });

  it.each([
    { bleeding: 'yes', headTrauma: 'notAsked' },
    { bleeding: 'notAsked', headTrauma: 'yes' },
    { bleeding: 'unknown', headTrauma: 'yes' },
  ] as const)('is the emergency as soon as one is « oui » ($bleeding, $headTrauma), at any INR', (symptoms) => {
    expect(conductOf('7', own(R_2_3), symptoms).kind).toBe('emergency');
    expect(conductOf('2.5', own(R_2_3), symptoms).kind).toBe('emergency');
  });

  it('is not the table for a patient of whom nobody knows whether he bleeds', () => {
    expect(conductOf('7', own(R_2_3), { bleeding: 'unknown', headTrauma: 'no' }).kind).toBe('symptomsUnknown');
  });

  it('is the table of his own range for an overdose without a symptom', () => {
    expect(conductOf('4.8', own(R_2_3))).toMatchObject({
      kind: 'overdoseTable',
      column: 'target25',
      rows: [{ conduct: 'skipOneDoseNoVitaminK' }],
    });
    expect(conductOf('6.4', own(R_3_45))).toMatchObject({ rows: [{ conduct: 'skipOneDoseAndSpecialist' }] });
  });

  it.each([
    { what: 'is to be confirmed', range: { kind: 'toBeConfirmed', range: R_2_3 } },
    { what: 'is unknown', range: { kind: 'none' } },
    { what: 'is disputed between two columns', range: { kind: 'disputed', ranges: [R_2_3, R_3_45] } },
  ] as const)('is no line of the table while the range $what', ({ range }) => {
    expect(conductOf('7', range).kind).toBe('overdoseRangeUnsure');
  });

  it('is the table all the same when two ranges in dispute have the same column', () => {
    const ranges = [R_2_3, { low: '2', high: '3.5' }];
    expect(conductOf('7', { kind: 'disputed', ranges }).kind).toBe('overdoseTable');
  });

  it.each([{ mechanicalValve: 'yes' }, { recentThrombosis: 'yes' }, { mechanicalValve: 'unknown' }] as const)(
    'is an opinion of the prescriber or cardiologist for an INR of 1.3 with %o',
    (more) => {
      expect(conductOf('1.3', own(R_2_3), NO_SYMPTOM, more).kind).toBe('askPrescriberOrCardiologist');
    },
  );

  it('is nothing for an INR in its range', () => {
    expect(conductOf('2.5', own(R_2_3)).kind).toBe('none');
  });

  it('is named in the file with its version', () => {
    expect(conductName(conductOf('7', own(R_2_3)))).toBe('hasOverdose2008/1');
    expect(conductName(conductOf('7', own(R_2_3), { bleeding: 'yes', headTrauma: 'no' }))).toBe('haemorrhage2008/1');
    expect(conductName(conductOf('7', { kind: 'none' }))).toBeUndefined();
  });
});
