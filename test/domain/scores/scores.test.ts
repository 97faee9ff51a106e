import { describe, expect, it } from 'vitest';
import { complexityOf } from '#domain/complexity/complexity.ts';
import type { Evidence } from '#domain/complexity/evidence.ts';
import { priorityOf } from '#domain/complexity/priority.ts';
import { cha2ds2Va } from '#domain/scores/cha2ds2Va.ts';
import { hasBled } from '#domain/scores/hasBled.ts';
import { sameTt2 } from '#domain/scores/sameTt2.ts';
import {
  anEvent,
  anInrEvidence,
  aStay,
  conditions,
  inAndOut,
  judged,
  reviews,
} from '#test/domain/complexity/aJudgement.ts';
import { on } from '#test/domain/ttr/histories.ts';

const had = (...written: readonly string[]) => ({
  conditions: [{ histories: conditions(...written), indications: [] }],
});
const measured = (...written: readonly (readonly [string, string, string])[]) => ({
  assessments: written.map(([topic, value, unit]) => ({ id: topic, topic, value, unit, takenOn: on('2026-10-01') })),
});
const taking = (interaction: string) => ({
  medicines: [[{ id: 'm', from: on('2026-01-01'), state: 'taking', interaction }]],
});
const WELL = { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 180, 0) })] };
const LOOKED = {
  reviews: reviews(
    'conditions 2026-06-01',
    'events 2026-06-01',
    'coMedications 2026-06-01',
    'hospitalStays 2026-06-01',
  ),
};
/** Everything asked, nothing found, 60 years old. */
const HEALTHY: Partial<Evidence> = {
  ...WELL,
  ...LOOKED,
  sex: 'M',
  birthDate: on('1966-06-01'),
  ...measured(['systolicPressure', '130', 'mm[Hg]'], ['creatinine', '80', 'umol/L'], ['alcohol', 'none', '{code}']),
};

/** Clinical reference 3.2. */
describe('HAS-BLED', () => {
  const points = (more: Partial<Evidence>) => {
    const { low, high } = hasBled(judged({ ...HEALTHY, ...more }));
    return [low, high];
  };

  it('of a patient of whom all is known is one number, of whom nothing is known the whole width', () => {
    expect(points({})).toEqual([0, 0]);
    expect(hasBled(judged())).toMatchObject({ low: 0, high: 9, outOf: 9 });
  });

  it.each<{ more: Partial<Evidence>; low: number; high: number; source: string }>([
    {
      more: measured(
        ['systolicPressure', '161', 'mm[Hg]'],
        ['creatinine', '80', 'umol/L'],
        ['alcohol', 'none', '{code}'],
      ),
      low: 1,
      high: 1,
      source: 'systolic > 160',
    },
    {
      more: measured(
        ['systolicPressure', '160', 'mm[Hg]'],
        ['creatinine', '80', 'umol/L'],
        ['alcohol', 'none', '{code}'],
      ),
      low: 0,
      high: 0,
      source: '160 is not over 160',
    },
    {
      more: measured(
        ['systolicPressure', '130', 'mm[Hg]'],
        ['creatinine', '201', 'umol/L'],
        ['alcohol', 'from8', '{code}'],
      ),
      low: 2,
      high: 2,
      source: 'creatinine > 200 µmol/L; 8 glasses a week',
    },
    {
      more: measured(
        ['systolicPressure', '130', 'mm[Hg]'],
        ['creatinine', '200', 'umol/L'],
        ['alcohol', 'under8', '{code}'],
      ),
      low: 0,
      high: 0,
      source: '200 is not over 200; under 8',
    },
    {
      more: measured(
        ['systolicPressure', '130', 'mm[Hg]'],
        ['creatinine', '23', 'mg/L'],
        ['alcohol', 'unknown', '{code}'],
      ),
      low: 1,
      high: 2,
      source: '23 mg/L is 203 µmol/L; asked, and not known',
    },
    { more: had('liverDisease severe'), low: 1, high: 1, source: 'cirrhosis' },
    { more: had('liverDisease notSevere'), low: 0, high: 0, source: 'no cirrhosis' },
    { more: had('liverDisease unknown'), low: 0, high: 1, source: 'nobody knows' },
    { more: had('strokeOrTia'), low: 1, high: 1, source: 'stroke' },
    { more: { events: [anEvent('2019-01-01 bleeding major')] }, low: 1, high: 1, source: 'a bleeding in the past' },
    { more: { events: [anEvent('2019-01-01 bleeding minor')] }, low: 0, high: 0, source: 'a minor one' },
    { more: { events: [anEvent('2019-01-01 bleeding unknown')] }, low: 0, high: 1, source: 'one of unknown severity' },
    { more: had('chronicAnaemia'), low: 1, high: 1, source: 'predisposition, anaemia' },
    {
      more: { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 107, 73) })] },
      low: 1,
      high: 1,
      source: 'TTR < 60 %',
    },
    {
      more: { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 108, 72) })] },
      low: 0,
      high: 0,
      source: '60 % is not under 60 %',
    },
    {
      more: { inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', 50, 129) })] },
      low: 0,
      high: 1,
      source: 'provisional under 180 days',
    },
    { more: { birthDate: on('1960-11-22') }, low: 1, high: 1, source: '66 is over 65' },
    { more: { birthDate: on('1960-11-23') }, low: 0, high: 0, source: '65 is not over 65' },
    { more: taking('nsaid'), low: 1, high: 1, source: 'NSAID' },
    { more: taking('aspirinAntiplateletUlcer'), low: 1, high: 1, source: 'antiplatelet' },
    {
      more: { reviews: reviews('conditions 2026-06-01', 'events 2026-06-01') },
      low: 0,
      high: 1,
      source: 'medicines nobody went through',
    },
  ])('$low to $high: $source', ({ more, low, high }) => {
    expect(points(more)).toEqual([low, high]);
  });
});

describe('CHA2DS2-VA', () => {
  it.each<{ more: Partial<Evidence>; low: number; high: number; source: string }>([
    { more: {}, low: 0, high: 0, source: 'nothing' },
    { more: { birthDate: on('1951-11-22') }, low: 2, high: 2, source: '75 counts two' },
    { more: { birthDate: on('1951-11-23') }, low: 1, high: 1, source: '74 counts one' },
    { more: { birthDate: on('1961-11-22') }, low: 1, high: 1, source: '65 counts one' },
    { more: { birthDate: on('1961-11-23') }, low: 0, high: 0, source: '64 counts none' },
    {
      more: {
        ...had('heartFailure', 'hypertension', 'diabetes', 'strokeOrTia', 'coronaryDisease', 'peripheralArteryDisease'),
        birthDate: on('1940-01-01'),
      },
      low: 8,
      high: 8,
      source: 'all of it',
    },
    {
      more: { events: [{ ...anEvent('2020-01-01 thrombosis'), location: 'peripheralArtery' }] },
      low: 2,
      high: 2,
      source: 'an embolism',
    },
    { more: { birthDate: on('1940-01-01'), reviews: [] }, low: 2, high: 8, source: 'conditions nobody looked at' },
    { more: { birthDate: undefined, reviews: [] }, low: 0, high: 8, source: 'not even the age' },
  ])('$low to $high: $source', ({ more, low, high }) => {
    expect(cha2ds2Va(judged({ ...HEALTHY, ...more }))).toMatchObject({ low, high, outOf: 8 });
  });
});

describe('SAMe-TT2, without its item on origin', () => {
  it.each<{ more: Partial<Evidence>; low: number; source: string }>([
    { more: {}, low: 0, source: 'a man of 60' },
    { more: { sex: 'F', birthDate: on('1967-11-01') }, low: 2, source: 'a woman of 59' },
    { more: had('hypertension', 'diabetes', 'heartFailure'), low: 1, source: 'more than two diseases' },
    { more: had('hypertension', 'diabetes'), low: 0, source: 'two are not more than two' },
    { more: taking('amiodarone'), low: 1, source: 'amiodarone' },
  ])('$low and two more for a tobacco nobody asks of: $source', ({ more, low }) => {
    expect(sameTt2(judged({ ...HEALTHY, ...more }))).toMatchObject({ low, high: low + 2, outOf: 6 });
  });
});

/** Clinical reference 3.3, « Prioritisation ». */
describe('the three axes', () => {
  const axesOf = (more: Partial<Evidence>) => {
    const judgement = judged({ ...HEALTHY, ...more });
    return priorityOf(judgement, complexityOf(judgement)).axes;
  };

  it.each<{ more: Partial<Evidence>; level: number; reason: string }>([
    { more: measured(['gir', '3', '{score}']), level: 2, reason: 'gir1To3' },
    { more: measured(['gir', '4', '{score}']), level: 1, reason: 'gir4' },
    { more: measured(['clinicalFrailtyScale', '6', '{score}']), level: 2, reason: 'frail6' },
    { more: measured(['clinicalFrailtyScale', '4', '{score}']), level: 1, reason: 'frail4' },
    { more: measured(['mmse', '19', '{score}']), level: 2, reason: 'mmseUnder20' },
    {
      more: measured(
        ['livesAlone', 'yes', '{code}'],
        ['helpAtHome', 'no', '{code}'],
        ['cognitiveDisorder', 'yes', '{code}'],
      ),
      level: 2,
      reason: 'aloneAndConfused',
    },
    { more: { birthDate: on('1946-11-22') }, level: 1, reason: 'over80' },
    { more: { events: [anEvent('2026-05-22 fall')] }, level: 1, reason: 'fall' },
    { more: measured(['weight', '49.9', 'kg']), level: 1, reason: 'under50Kg' },
    { more: had('malnutrition'), level: 1, reason: 'malnutrition' },
    { more: measured(['pillsPreparedBy', 'nurse', '{code}']), level: 1, reason: 'pillsByOthers' },
  ])('frailty is $level by $reason', ({ more, level, reason }) => {
    expect(axesOf(more).frailty).toMatchObject({ level, reasons: [reason] });
  });

  it.each([
    { topic: 'mmse', value: '20' },
    { topic: 'gir', value: '5' },
    { topic: 'clinicalFrailtyScale', value: '3' },
  ])('frailty is 0 at $topic $value', ({ topic, value }) => {
    expect(axesOf(measured([topic, value, '{score}'])).frailty.level).toBe(0);
  });

  it.each<{ more: Partial<Evidence>; level: number; reason: string }>([
    {
      more: { stays: [aStay('2026-10-21 none', { dischargedOn: on('2026-10-23'), planned: 'yes' })] },
      level: 2,
      reason: 'stay30Days',
    },
    { more: { inrs: [anInrEvidence(['2026-06-01 8.1', '2026-07-01 2.5'])] }, level: 2, reason: 'inrOver8' },
    { more: { events: [anEvent('2026-10-01 bleeding major')] }, level: 2, reason: 'severeEvent' },
    { more: taking('nsaid'), level: 1, reason: 'antiplateletOrNsaid' },
    { more: { stays: [aStay('2026-01-21 none'), aStay('2026-03-21 none')] }, level: 1, reason: 'unplannedStays' },
  ])('risk of hospital is $level by $reason', ({ more, level, reason }) => {
    const axis = axesOf(more).hospitalRisk;
    expect(axis.level).toBe(level);
    expect(axis.reasons).toContain(reason);
  });

  it('a discharge of more than thirty days ago counts no more', () => {
    const stay = aStay('2026-10-20 none', { dischargedOn: on('2026-10-22'), planned: 'yes' });
    expect(axesOf({ stays: [stay] }).hospitalRisk.level).toBe(0);
  });

  it.each<{ more: Partial<Evidence>; level: number; reason: string }>([
    {
      more: { care: { generalPractitioner: 'no', homeNurse: 'yes', reachable: 'yes' } },
      level: 2,
      reason: 'noGeneralPractitioner',
    },
    { more: measured(['medicalAccess', 'notDrawnWithin48h', '{code}']), level: 2, reason: 'notDrawn48h' },
    { more: measured(['medicalAccess', 'farFromLaboratory', '{code}']), level: 1, reason: 'farFromLaboratory' },
    {
      more: { care: { generalPractitioner: 'yes', homeNurse: 'no', reachable: 'yes' } },
      level: 1,
      reason: 'noHomeNurse',
    },
    {
      more: { care: { generalPractitioner: 'yes', homeNurse: 'yes', reachable: 'no' } },
      level: 1,
      reason: 'notReachable',
    },
  ])('medical desert is $level by $reason', ({ more, level, reason }) => {
    expect(axesOf(more).underMedicalised).toMatchObject({ level, reasons: [reason] });
  });

  it('nobody written as general practitioner is not "none": it is listed as unknown', () => {
    expect(axesOf({}).underMedicalised).toMatchObject({ level: 0, reasons: [] });
    expect(axesOf({}).underMedicalised.unknown).toContain('noGeneralPractitioner');
  });
});
