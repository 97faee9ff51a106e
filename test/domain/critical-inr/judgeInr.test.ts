import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITICAL_INR_RULES } from '#domain/critical-inr/criticalInrRules.ts';
import { type InrCase, isCritical, judgeInr, pressing } from '#domain/critical-inr/judgeInr.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { THERAPEUTIC_ZONES } from '#domain/inr/therapeuticRange.ts';

const [ZONE_2_3, ZONE_25_35, ZONE_3_45] = THERAPEUTIC_ZONES.zones;
const ZONES = { '2–3': ZONE_2_3, '2,5–3,5': ZONE_25_35, '3–4,5': ZONE_3_45 } as const;

function inr(text: string): Inr {
  const comparator = text.startsWith('>') ? '>' : text.startsWith('<') ? '<' : '=';
  return { comparator, value: text.replace(/^[<>] ?/, '') };
}

/** A patient in atrial fibrillation, 2 to 3, who neither bleeds nor fell, with a low HAS-BLED. */
function aCase(value: string, more: Partial<InrCase> = {}): InrCase {
  return {
    values: [inr(value)],
    range: { kind: 'own', range: ZONE_2_3 },
    mechanicalValve: 'no',
    recentThrombosis: 'no',
    highBleedingRisk: 'no',
    bleeding: 'no',
    headTrauma: 'no',
    ...more,
  };
}

describe('a high INR, by the target of the patient (clinical reference 4.2; other targets: the default rules)', () => {
  it.each([
    { zone: '2–3', value: '3.99', tier: 'none' },
    { zone: '2–3', value: '4', tier: 'watch' },
    { zone: '2–3', value: '5.99', tier: 'watch' },
    { zone: '2–3', value: '6', tier: 'sameDay' },
    { zone: '2–3', value: '7.99', tier: 'sameDay' },
    { zone: '2–3', value: '8', tier: 'immediate' },
    { zone: '2–3', value: '10', tier: 'immediate' },
    { zone: '2–3', value: '> 8.0', tier: 'immediate' },
    { zone: '2,5–3,5', value: '4.49', tier: 'none' },
    { zone: '2,5–3,5', value: '4.5', tier: 'watch' },
    { zone: '2,5–3,5', value: '6', tier: 'sameDay' },
    { zone: '3–4,5', value: '4.5', tier: 'none' },
    { zone: '3–4,5', value: '5.49', tier: 'none' },
    { zone: '3–4,5', value: '5.5', tier: 'watch' },
    { zone: '3–4,5', value: '5.99', tier: 'watch' },
    { zone: '3–4,5', value: '6', tier: 'sameDay' },
    { zone: '3–4,5', value: '8', tier: 'immediate' },
  ] as const)('of $value in a target of $zone is « $tier »', ({ zone, value, tier }) => {
    expect(judgeInr(aCase(value, { range: { kind: 'own', range: ZONES[zone] } })).tier).toBe(tier);
  });

  it.each([
    { risk: 'yes', value: '5', tier: 'watch' },
    { risk: 'yes', value: '5.01', tier: 'sameDay' },
    { risk: 'no', value: '5.01', tier: 'watch' },
    { risk: 'unknown', value: '5.01', tier: 'watch' },
  ] as const)('of $value with a HAS-BLED of 3 and more « $risk » is « $tier » (4.2)', ({ risk, value, tier }) => {
    expect(judgeInr(aCase(value, { highBleedingRisk: risk })).tier).toBe(tier);
  });

  it('over 5 says that the risk of bleeding is not known, where it is not', () => {
    const unknown = judgeInr(aCase('5.2', { highBleedingRisk: 'unknown', range: { kind: 'own', range: ZONE_3_45 } }));
    expect(unknown).toMatchObject({ tier: 'watch', reasons: ['highBleedingRiskUnknown'] });
  });
});

describe('a low INR (clinical reference 4.2)', () => {
  it.each([
    { zone: '2–3', value: '1.49', valve: 'yes', thrombosis: 'no', tier: 'sameDay' },
    { zone: '2–3', value: '1.5', valve: 'yes', thrombosis: 'no', tier: 'watch' },
    { zone: '2–3', value: '1.49', valve: 'no', thrombosis: 'yes', tier: 'sameDay' },
    { zone: '2–3', value: '1.49', valve: 'no', thrombosis: 'no', tier: 'watch' },
    { zone: '2–3', value: '1.79', valve: 'no', thrombosis: 'no', tier: 'watch' },
    { zone: '2–3', value: '1.8', valve: 'yes', thrombosis: 'yes', tier: 'none' },
    { zone: '2,5–3,5', value: '1.99', valve: 'yes', thrombosis: 'no', tier: 'sameDay' },
    { zone: '2,5–3,5', value: '2', valve: 'yes', thrombosis: 'no', tier: 'watch' },
    { zone: '2,5–3,5', value: '2.3', valve: 'yes', thrombosis: 'no', tier: 'none' },
    { zone: '3–4,5', value: '2.49', valve: 'yes', thrombosis: 'no', tier: 'sameDay' },
    { zone: '3–4,5', value: '2.5', valve: 'yes', thrombosis: 'no', tier: 'watch' },
    { zone: '2–3', value: '< 0.8', valve: 'yes', thrombosis: 'no', tier: 'sameDay' },
  ] as const)(
    'of $value in $zone, mechanical valve « $valve », recent thrombosis « $thrombosis », is « $tier »',
    ({ zone, value, valve, thrombosis, tier }) => {
      const range = { kind: 'own', range: ZONES[zone] } as const;
      expect(judgeInr(aCase(value, { range, mechanicalValve: valve, recentThrombosis: thrombosis })).tier).toBe(tier);
    },
  );

  it.each([
    { value: '1.49', tier: 'sameDay', reason: 'lowWithUnknownIndication' },
    { value: '1.5', tier: 'watch', reason: 'belowWatch' },
  ] as const)('of $value whose indication nobody wrote is « $tier »: it may be a valve', ({ value, tier, reason }) => {
    const verdict = judgeInr(aCase(value, { mechanicalValve: 'unknown' }));
    expect(verdict.tier).toBe(tier);
    expect(verdict.reasons).toContain(reason);
  });
});

describe('symptoms come before the value', () => {
  it.each(['bleeding', 'headTrauma'] as const)('a patient with « %s » is urgent at an INR of 2.5', (symptom) => {
    expect(judgeInr(aCase('2.5', { [symptom]: 'yes' }))).toMatchObject({ tier: 'immediate', reasons: [symptom] });
  });

  it('an unknown answer is no bleeding, and takes nothing away either', () => {
    expect(judgeInr(aCase('2.5', { bleeding: 'unknown', headTrauma: 'unknown' })).tier).toBe('none');
    expect(judgeInr(aCase('6.2', { bleeding: 'unknown', headTrauma: 'unknown' })).tier).toBe('sameDay');
  });
});

describe('a range that nobody vouches for', () => {
  it.each([
    { what: 'to be confirmed', range: { kind: 'toBeConfirmed', range: ZONE_3_45 } },
    { what: 'unknown', range: { kind: 'none' } },
    { what: 'disputed', range: { kind: 'disputed', ranges: [ZONE_3_45, ZONE_2_3] } },
  ] as const)('$what is judged by the stricter zone, and that is said', ({ range }) => {
    expect(judgeInr(aCase('4.2', { range }))).toMatchObject({
      tier: 'watch',
      judgedBy: 'stricterZone',
      overdose: 'yes',
    });
    expect(judgeInr(aCase('2.4', { range, mechanicalValve: 'yes' }))).toMatchObject({
      tier: 'sameDay',
      judgedBy: 'stricterZone',
    });
  });

  it('an INR of 2.5 in an unconfirmed 2 to 3 is nobody’s alarm, though it is low for 3 to 4.5', () => {
    expect(judgeInr(aCase('2.5', { range: { kind: 'toBeConfirmed', range: ZONE_2_3 } })).tier).toBe('none');
    expect(judgeInr(aCase('1.7', { range: { kind: 'toBeConfirmed', range: ZONE_2_3 } })).tier).toBe('watch');
  });

  it('between two ranges in dispute the two are taken, and no third', () => {
    const range = { kind: 'disputed', ranges: [ZONE_25_35, ZONE_3_45] } as const;
    expect(judgeInr(aCase('4.2', { range })).tier).toBe('none');
  });

  it('his own range is taken alone', () => {
    expect(judgeInr(aCase('4.2', { range: { kind: 'own', range: ZONE_3_45 } }))).toMatchObject({
      tier: 'none',
      judgedBy: 'ownRange',
      overdose: 'no',
    });
  });
});

it('of two values in dispute the worst counts, whichever is shown', () => {
  const values = [inr('2.4'), inr('6.1')];
  expect(judgeInr(aCase('2.4', { values })).tier).toBe('sameDay');
  expect(judgeInr(aCase('2.4', { values: values.toReversed() })).tier).toBe('sameDay');
});

it('a place may set its own thresholds', () => {
  const [first, ...others] = CRITICAL_INR_RULES.zones;
  const stricter = { ...CRITICAL_INR_RULES, zones: [{ ...first, sameDayFrom: '5' }, ...others] as const };
  expect(judgeInr(aCase('5'), stricter).tier).toBe('sameDay');
  expect(judgeInr(aCase('5')).tier).toBe('watch');
});

it('the tiers that need an owner are those of now and of the day', () => {
  expect((['immediate', 'sameDay', 'watch', 'none'] as const).filter(isCritical)).toEqual(['immediate', 'sameDay']);
});

describe('for any patient', () => {
  const value = fc.integer({ min: 5, max: 200 }).map((tenths) => (tenths / 10).toFixed(1));
  const zone = fc.constantFrom(...THERAPEUTIC_ZONES.zones);
  const answer = fc.constantFrom('yes', 'no', 'unknown' as const);

  it('knowing less of his range never makes an INR less pressing', () => {
    fc.assert(
      fc.property(value, zone, answer, answer, (text, range, mechanicalValve, recentThrombosis) => {
        const more = { mechanicalValve, recentThrombosis } as Partial<InrCase>;
        const known = judgeInr(aCase(text, { ...more, range: { kind: 'own', range } }));
        const unsure = judgeInr(aCase(text, { ...more, range: { kind: 'toBeConfirmed', range } }));
        expect(pressing(unsure.tier)).toBeLessThanOrEqual(pressing(known.tier));
      }),
      { seed: 20261122 },
    );
  });

  it('a further value in dispute never makes him less pressing', () => {
    fc.assert(
      fc.property(value, value, zone, (one, other, range) => {
        const own = { kind: 'own', range } as const;
        const alone = judgeInr(aCase(one, { range: own }));
        const both = judgeInr(aCase(one, { range: own, values: [inr(one), inr(other)] }));
        expect(pressing(both.tier)).toBeLessThanOrEqual(pressing(alone.tier));
      }),
      { seed: 20261122 },
    );
  });
});
