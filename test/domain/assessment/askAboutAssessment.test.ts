import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAboutAssessment } from '#domain/assessment/askAboutAssessment.ts';
import {
  ASSESSMENT_TOPIC_CODES,
  ASSESSMENT_TOPICS,
  type AssessmentTopicCode,
} from '#domain/assessment/assessmentTopics.ts';

const said = (topic: AssessmentTopicCode, value: string, unit: string = ASSESSMENT_TOPICS[topic].unit) => {
  const verdict = askAboutAssessment(topic, value, unit);
  return verdict.kind === 'accepted' ? 'accepted' : verdict.why;
};

describe('a quantity (bounds: proposed default of assessmentTopics)', () => {
  it.each([
    {
      topic: 'weight',
      accepted: ['30', '72,5', '200'],
      unusual: ['29.9', '200.1', '1', '500'],
      refused: ['0.9', '501'],
    },
    { topic: 'height', accepted: ['130', '200'], unusual: ['129', '201', '40', '250'], refused: ['39', '251'] },
    { topic: 'haemoglobin', accepted: ['7', '18'], unusual: ['6.9', '18.1', '2', '25'], refused: ['1.9', '25.1'] },
    { topic: 'platelets', accepted: ['50', '600'], unusual: ['49', '601', '1', '3000'], refused: ['0', '3001'] },
    { topic: 'systolicPressure', accepted: ['80', '200'], unusual: ['79', '201', '40', '300'], refused: ['39', '301'] },
    {
      topic: 'leftVentricularEjectionFraction',
      accepted: ['20', '75'],
      unusual: ['19', '76', '5', '90'],
      refused: ['4', '91'],
    },
  ] as const)('$topic is accepted on its bounds, asked about outside, refused when nobody has it', (row) => {
    for (const value of row.accepted) expect(said(row.topic, value.replace(',', '.')), value).toBe('accepted');
    for (const value of row.unusual) expect(said(row.topic, value), value).toBe('unusual');
    for (const value of row.refused) expect(said(row.topic, value), value).toBe('impossible');
  });

  it('is refused when it is no number, or says more than is measured', () => {
    expect(said('weight', '')).toBe('empty');
    expect(said('weight', 'lourd')).toBe('not-a-number');
    expect(said('weight', '-70')).toBe('not-a-number');
    expect(said('weight', '70.25')).toBe('too-many-decimals');
    expect(said('platelets', '150.5')).toBe('too-many-decimals');
  });
});

describe('a creatinine', () => {
  it.each([
    { typed: '35', unit: 'umol/L', is: 'accepted' },
    { typed: '400', unit: 'umol/L', is: 'accepted' },
    { typed: '401', unit: 'umol/L', is: 'unusual' },
    { typed: '3001', unit: 'umol/L', is: 'impossible' },
    // 12 mg/L is 106 µmol/L: the other unit was meant, perhaps.
    { typed: '12', unit: 'umol/L', is: 'other-unit' },
    { typed: '106', unit: 'mg/L', is: 'other-unit' },
    { typed: '12', unit: 'mg/L', is: 'accepted' },
    { typed: '12.34', unit: 'mg/L', is: 'accepted' },
    { typed: '12.345', unit: 'mg/L', is: 'too-many-decimals' },
    // Neither unit makes it ordinary: 0.6 µmol/L, or 5 µmol/L.
    { typed: '0.6', unit: 'umol/L', is: 'impossible' },
  ])('of $typed $unit is $is', ({ typed, unit, is }) => {
    expect(said('creatinine', typed, unit)).toBe(is);
  });
});

describe('a scale', () => {
  it.each([
    { topic: 'nyha', lowest: 1, highest: 4 },
    { topic: 'gir', lowest: 1, highest: 6 },
    { topic: 'clinicalFrailtyScale', lowest: 1, highest: 9 },
    { topic: 'mmse', lowest: 0, highest: 30 },
  ] as const)('$topic goes from $lowest to $highest by whole numbers (clinical reference 3.2)', (row) => {
    expect(said(row.topic, String(row.lowest))).toBe('accepted');
    expect(said(row.topic, String(row.highest))).toBe('accepted');
    expect(said(row.topic, String(row.highest + 1))).toBe('not-on-the-scale');
    if (row.lowest > 0) expect(said(row.topic, String(row.lowest - 1))).toBe('not-on-the-scale');
    expect(said(row.topic, `${row.lowest}.5`)).toBe('not-on-the-scale');
  });
});

it('« ne sait pas » is an answer of every list, and a code of no list is none', () => {
  for (const topic of ASSESSMENT_TOPIC_CODES) {
    if (ASSESSMENT_TOPICS[topic].kind !== 'coded') continue;
    expect(said(topic, 'unknown')).toBe('accepted');
    expect(said(topic, 'perhaps')).toBe('not-on-the-scale');
  }
});

it('whatever is typed, nothing is thrown and nothing is changed', () => {
  const topic = fc.constantFrom(...ASSESSMENT_TOPIC_CODES);
  fc.assert(
    fc.property(topic, fc.string(), fc.constantFrom('umol/L', 'mg/L', 'kg'), (code, value, unit) => {
      expect(Object.keys(askAboutAssessment(code, value, unit))).toContain('kind');
    }),
  );
});
