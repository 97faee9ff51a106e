import { describe, expect, it } from 'vitest';
import { CRITICAL_INR_RULES } from '#domain/critical-inr/criticalInrRules.ts';
import { readCriticalInrRules } from '#domain/critical-inr/readCriticalInrRules.ts';

const [ZONE] = CRITICAL_INR_RULES.zones;

function read(parameters: Readonly<Record<string, unknown>>) {
  return readCriticalInrRules({ version: 2, source: 'Dr Girod', parameters });
}

describe('the thresholds that a place published', () => {
  it('are its own where it names them, and the app’s where it does not', () => {
    expect(read({ bleedingRiskOver: '4.5' })).toEqual({
      ...CRITICAL_INR_RULES,
      version: 2,
      source: 'Dr Girod',
      bleedingRiskOver: '4.5',
    });
    expect(read({ zones: [{ ...ZONE, sameDayFrom: '5' }] })?.zones).toEqual([{ ...ZONE, sameDayFrom: '5' }]);
  });

  it.each([
    ['a word for a number', { bleedingRiskOver: 'five' }],
    ['a number that is no decimal text', { unknownIndicationUnder: 1.5 }],
    ['no zone at all', { zones: [] }],
    ['a zone that lacks a threshold', { zones: [{ fromTarget: '0' }] }],
    ['the day’s threshold over the immediate one', { zones: [{ ...ZONE, sameDayFrom: '9' }] }],
    ['a low threshold over a high one', { zones: [{ ...ZONE, watchUnder: '5' }] }],
    ['two zones of one target', { zones: [ZONE, ZONE] }],
    ['a thrombosis recent for ten years', { recentThrombosisMonths: 120 }],
    ['a thrombosis recent for half a month', { recentThrombosisMonths: 0.5 }],
  ])('are refused whole for %s', (_fault, parameters) => {
    expect(read(parameters)).toBeUndefined();
  });
});
