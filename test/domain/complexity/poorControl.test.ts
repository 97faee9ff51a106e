import { describe, expect, it } from 'vitest';
import { isNearlyLow } from '#domain/complexity/lowTtr.ts';
import { isSingleHigh } from '#domain/complexity/dangerousInrs.ts';
import { on, rangeFrom } from '#test/domain/ttr/histories.ts';
import { aStay, anInrEvidence, inAndOut, judged } from './aJudgement.ts';

/** Clinical reference 3.3, rules C3a to C3c; NICE NG196 for the thresholds. */
describe('C3a, a low TTR', () => {
  it.each([
    { start: '2026-05-26', within: 116, above: 64, verdict: 'yes', percent: 64.44, source: '3.3 C3a: TTR < 65 %' },
    {
      start: '2026-05-26',
      within: 117,
      above: 63,
      verdict: 'no',
      percent: 65,
      source: '3.3 C3a: 65 % is not under 65 %',
    },
    {
      start: '2026-06-01',
      within: 60,
      above: 60,
      verdict: 'yes',
      percent: 50,
      source: 'conventions: 120 days in 6 months',
    },
  ])('of $within days in and $above out is $verdict ($source)', ({ start, within, above, verdict, percent }) => {
    const finding = judged({ inrs: [anInrEvidence([], { inrs: inAndOut(start, within, above) })] }).today(
      'C3a',
    ).finding;
    expect(finding.verdict).toBe(verdict);
    expect(finding.measure).toMatchObject({ kind: 'ttr', evaluatedDays: within + above });
    expect(finding.measure.kind === 'ttr' && finding.measure.percent).toBeCloseTo(percent, 2);
  });

  it('with one day less than 120 in six months, and fewer than 180 in twelve, cannot be told', () => {
    const finding = judged({ inrs: [anInrEvidence([], { inrs: inAndOut('2026-06-01', 60, 59) })] }).today(
      'C3a',
    ).finding;
    expect(finding).toMatchObject({ verdict: 'unknown', missing: ['tooFewDays'] });
  });

  it.each([
    { days: 180, verdict: 'yes', from: '2025-11-22' },
    { days: 179, verdict: 'unknown', from: '2025-11-22' },
  ])('$days evaluated days in the last twelve months, most of them long ago: $verdict', ({ days, verdict, from }) => {
    const inrs = inAndOut('2026-01-01', 90, days - 90);
    const finding = judged({ inrs: [anInrEvidence([], { inrs })] }).today('C3a').finding;
    expect([finding.verdict, finding.window.from]).toEqual([verdict, from]);
  });

  it.each([
    { within: 125, above: 55, nearly: true, source: '3.3: 65 to 70 % is watched' },
    { within: 126, above: 54, nearly: false, source: '3.3: 70 % is not under 70 %' },
    { within: 116, above: 64, nearly: false, source: 'what fires is no warning' },
  ])('$within of 180 days in range is watched: $nearly ($source)', ({ within, above, nearly }) => {
    const judgement = judged({ inrs: [anInrEvidence([], { inrs: inAndOut('2026-05-26', within, above) })] });
    expect(isNearlyLow(judgement.today('C3a').finding, judgement.evaluation.thresholds)).toBe(nearly);
  });

  it('leaves out the first 42 days of treatment, and a patient treated for less cannot be told', () => {
    const inrs = inAndOut('2026-06-01', 60, 60);
    const started = (avkStart: string) => judged({ inrs: [anInrEvidence([], { inrs, avkStart: on(avkStart) })] });
    expect(started('2026-04-20').today('C3a').verdict).toBe('yes');
    expect(started('2026-05-31').today('C3a').verdict).toBe('unknown');
  });

  it('looks at no range that was chosen for nobody, and none at all is said', () => {
    const inrs = inAndOut('2026-05-26', 100, 80);
    const laidOn = anInrEvidence([], { inrs, unconfirmed: [{ from: on('2024-01-01') }] });
    expect(judged({ inrs: [laidOn] }).today('C3a').finding.missing).toEqual(['rangeToBeConfirmed']);
    expect(judged({ inrs: [laidOn] }).today('C3c').finding.missing).toEqual(['rangeToBeConfirmed']);
    expect(judged({ inrs: [{ ...laidOn, unconfirmed: [], ranges: [] }] }).today('C3a').finding.missing).toEqual([
      'noRange',
    ]);
    const confirmedSince = { ...laidOn, unconfirmed: [{ from: on('2024-01-01'), to: on('2025-11-22') }] };
    expect(judged({ inrs: [confirmedSince] }).today('C3a').verdict).toBe('yes');
  });

  it('says what it left out, and how many INRs it stands on', () => {
    const stayed = [{ from: on('2026-06-10'), to: on('2026-06-12') }];
    const inrs = inAndOut('2026-05-26', 100, 80);
    const { measure } = judged({ inrs: [anInrEvidence([], { inrs, hospitalStays: stayed })] }).today('C3a').finding;
    expect(measure).toMatchObject({ evaluatedDays: 140, excludedDays: 40, inrs: inrs.length });
  });
});

describe('C3b, dangerous INRs', () => {
  const verdictOf = (lines: readonly string[], rules = {}) =>
    judged({ inrs: [anInrEvidence(lines)] }, rules).today('C3b');

  it.each([
    { inrs: ['2026-06-01 5.1', '2026-07-01 5.1'], verdict: 'yes', source: 'NICE NG196: two INRs over 5' },
    { inrs: ['2026-06-01 5.0', '2026-07-01 5.1'], verdict: 'no', source: '5.0 is not over 5' },
    { inrs: ['2026-06-01 8.1', '2026-07-01 2.5'], verdict: 'yes', source: 'NICE NG196: one INR over 8' },
    { inrs: ['2026-06-01 8.0', '2026-07-01 2.5'], verdict: 'no', source: '8.0 is not over 8' },
    { inrs: ['2026-06-01 1.4', '2026-07-01 1.4'], verdict: 'yes', source: 'NICE NG196: two INRs under 1.5' },
    { inrs: ['2026-06-01 1.5', '2026-07-01 1.4'], verdict: 'no', source: '1.5 is not under 1.5' },
    { inrs: ['2026-05-22 8.1', '2026-07-01 2.5'], verdict: 'yes', source: 'the first day of six months is in them' },
    { inrs: ['2026-05-21 8.1', '2026-07-01 2.5', '2026-08-01 2.5'], verdict: 'no', source: 'the day before is not' },
    { inrs: ['2026-06-01 > 8', '2026-07-01 2.5'], verdict: 'yes', source: '« > 8 » is over 8' },
    { inrs: ['2026-06-01 > 6', '2026-07-01 2.5'], verdict: 'unknown', source: '« > 6 » may be over 8' },
    { inrs: ['2026-06-01 5.1', '2026-07-01 > 4'], verdict: 'unknown', source: '« > 4 » may be over 5' },
    { inrs: ['2026-06-01 < 1.5', '2026-07-01 1.2'], verdict: 'yes', source: '« < 1,5 » is under 1.5' },
    { inrs: ['2026-06-01 < 2', '2026-07-01 1.2'], verdict: 'unknown', source: '« < 2 » may be under 1.5' },
    { inrs: ['2026-06-01 2.5'], verdict: 'unknown', source: 'one INR in six months is too few for a no' },
    { inrs: [], verdict: 'unknown', source: 'no INR is no "no"' },
    { inrs: ['2026-06-01 6.0', '2026-06-01 5.5', '2026-07-01 2.5'], verdict: 'no', source: 'one day counts once' },
  ])('$inrs: $verdict ($source)', ({ inrs, verdict }) => {
    expect(verdictOf(inrs).finding.verdict).toBe(verdict);
  });

  it.each([
    { inrs: ['2026-06-01 5.0', '2026-07-01 5.0'], source: 'SWORDS: >= 5' },
    { inrs: ['2026-06-01 8.0', '2026-07-01 2.5'], source: 'SWORDS: >= 8' },
    { inrs: ['2026-06-01 1.5', '2026-07-01 1.5'], source: 'SWORDS: <= 1.5' },
  ])('a place may count the thresholds themselves: $inrs ($source)', ({ inrs }) => {
    expect(verdictOf(inrs).finding.verdict).toBe('no');
    expect(verdictOf(inrs, { c3bComparison: 'reached' }).finding.verdict).toBe('yes');
  });

  it.each([
    { range: '2.5-3.5', low: '1.9', byRange: 'yes', source: '3.3 C3b: L - 0.5 for 2.5 to 3.5 and more' },
    { range: '2.5-3.5', low: '2.0', byRange: 'no', source: '2.0 is not under 2.0' },
    { range: '2-3', low: '1.6', byRange: 'no', source: 'a range from 2 keeps 1.5' },
  ])(
    'in $range, where the place goes by the range, two INRs of $low: $byRange ($source)',
    ({ range, low, byRange }) => {
      const reading = anInrEvidence([`2026-06-01 ${low}`, `2026-07-01 ${low}`], {
        ranges: [rangeFrom(`2024-01-01 ${range}`)],
      });
      expect(judged({ inrs: [reading] }).today('C3b').verdict).toBe('no');
      expect(judged({ inrs: [reading] }, { c3bLowBy: 'rangeLessHalf' }).today('C3b').verdict).toBe(byRange);
    },
  );

  it('needs no range: one that was laid on a whole list takes nothing from two INRs over 5', () => {
    const reading = anInrEvidence(['2026-06-01 5.1', '2026-07-01 5.1'], { unconfirmed: [{ from: on('2024-01-01') }] });
    expect(judged({ inrs: [reading] }).today('C3b').verdict).toBe('yes');
  });

  it('sets aside a low INR of a stop of the AVK, up to the resumption, and never a high one', () => {
    const stopped = { interruptions: [{ from: on('2026-06-01'), to: on('2026-06-10') }] };
    const low = anInrEvidence(['2026-06-05 1.2', '2026-06-10 1.2', '2026-07-01 2.5'], stopped);
    expect(judged({ inrs: [low] }).today('C3b').finding).toMatchObject({
      verdict: 'no',
      measure: { low: 0, setAside: 2 },
    });
    const after = anInrEvidence(['2026-06-05 1.2', '2026-06-11 1.2', '2026-07-01 1.2'], stopped);
    expect(judged({ inrs: [after] }).today('C3b').verdict).toBe('yes');
    const high = anInrEvidence(['2026-06-01 8.5', '2026-06-03 5.2', '2026-07-01 2.5'], stopped);
    expect(judged({ inrs: [high] }).today('C3b').verdict).toBe('yes');
  });

  it('watches a single INR over 5', () => {
    expect(isSingleHigh(verdictOf(['2026-06-01 5.1', '2026-07-01 2.5']).finding)).toBe(true);
    expect(isSingleHigh(verdictOf(['2026-06-01 5.0', '2026-07-01 2.5']).finding)).toBe(false);
  });
});

describe('C3c, out of range for too long', () => {
  const verdictOf = (lines: readonly string[], more = {}, rules = {}) =>
    judged({ inrs: [anInrEvidence(lines, more)] }, rules).today('C3c').finding;
  /** The stretch alone: no run of INRs is as long as this. */
  const STRETCH = { c3cInrs: '12' };

  it.each([
    { out: 42, verdict: 'yes', source: '3.3 C3c: 42 days and more' },
    { out: 41, verdict: 'no', source: '3.3 C3c: 41 days are not 42' },
  ])('$out days without a break: $verdict ($source)', ({ out, verdict }) => {
    const inrs = inAndOut('2026-06-01', 30, out);
    const finding = judged({ inrs: [anInrEvidence([], { inrs })] }).today('C3c').finding;
    expect([finding.verdict, finding.measure]).toMatchObject([verdict, { kind: 'outOfRange', days: out }]);
  });

  it('an INR in range ends a stretch, even one on the very bound', () => {
    const back = verdictOf(['2026-06-01 3.5', '2026-06-25 3.5', '2026-06-26 3.0', '2026-06-27 3.5', '2026-07-21 3.5']);
    expect(back).toMatchObject({ verdict: 'no', measure: { days: 25 } });
  });

  it('days nobody knows end it: more than 56 between two INRs, a stop of the AVK', () => {
    const gap = ['2026-05-25 3.5', '2026-06-20 3.5', '2026-08-20 3.5', '2026-09-15 3.5'];
    expect(verdictOf(gap, {}, STRETCH)).toMatchObject({ verdict: 'no', measure: { days: 26 } });
    const stop = { interruptions: [{ from: on('2026-06-15'), to: on('2026-06-20') }] };
    const stopped = verdictOf(['2026-05-25 3.5', '2026-06-14 3.5', '2026-06-22 3.5', '2026-07-18 3.5'], stop, STRETCH);
    expect(stopped).toMatchObject({ verdict: 'no', measure: { days: 26 } });
  });

  it('is clipped to six months, and goes from above to below through the range only', () => {
    expect(verdictOf(['2026-04-25 3.5', '2026-06-01 3.5', '2026-07-02 3.5'])).toMatchObject({ measure: { days: 41 } });
    expect(
      verdictOf(['2026-06-01 3.5', '2026-06-25 3.5', '2026-07-15 1.5', '2026-08-10 1.5'], {}, STRETCH).verdict,
    ).toBe('no');
  });

  it.each([
    {
      inrs: ['2026-10-01 3.1', '2026-10-08 3.1', '2026-10-15 3.1', '2026-10-22 3.1'],
      fires: true,
      why: '4 over 21 days',
    },
    { inrs: ['2026-10-01 3.1', '2026-10-08 3.1', '2026-10-15 3.1', '2026-10-21 3.1'], fires: false, why: '20 days' },
    { inrs: ['2026-10-01 3.1', '2026-10-11 3.1', '2026-10-22 3.1'], fires: false, why: 'three INRs' },
    { inrs: ['2026-10-01 3.1', '2026-10-08 1.9', '2026-10-15 3.1', '2026-10-22 1.9'], fires: true, why: 'either side' },
    { inrs: ['2026-10-01 3.1', '2026-10-08 3.1', '2026-10-15 2.5', '2026-10-22 3.1'], fires: false, why: 'one within' },
  ])('INRs in a row out of range: $why: $fires', ({ inrs, fires }) => {
    expect(verdictOf(inrs).verdict === 'yes').toBe(fires);
  });

  it('of a run too quick to count and a longer one behind it, takes the one that fires', () => {
    const quick = [
      '2026-10-01 3.1',
      '2026-10-02 3.1',
      '2026-10-03 3.1',
      '2026-10-04 3.1',
      '2026-10-05 3.1',
      '2026-10-06 2.5',
    ];
    const slow = ['2026-10-15 1.9', '2026-10-22 1.9', '2026-10-29 1.9', '2026-11-05 1.9'];
    expect(verdictOf([...quick, ...slow])).toMatchObject({ verdict: 'yes', measure: { inrs: 4, inrDays: 21 } });
  });

  it('an INR whose place is unknown may make the run: that is no "no"', () => {
    const open = [
      '2026-08-01 2.5',
      '2026-09-20 2.5',
      '2026-10-01 3.1',
      '2026-10-08 > 2.5',
      '2026-10-15 3.1',
      '2026-10-22 3.1',
    ];
    expect(verdictOf(open)).toMatchObject({ verdict: 'unknown', missing: ['censoredInr'] });
  });

  it('too few days evaluated are no "no"', () => {
    expect(verdictOf(['2026-10-01 2.5', '2026-11-11 2.5'])).toMatchObject({
      verdict: 'unknown',
      missing: ['tooFewDays'],
    });
    expect(verdictOf(['2026-10-01 2.5', '2026-11-12 2.5']).verdict).toBe('no');
    expect(verdictOf([])).toMatchObject({ verdict: 'unknown', missing: ['tooFewInrs'] });
  });
});

describe('hysteresis of C3', () => {
  /** Two INRs over 5 in January; from mid-July on, six months hold none of them. */
  const lines = ['2026-01-05 5.5', '2026-01-15 5.5', ...monthly('2026-02-01', 10)];
  const onDay = (day: string) => judged({ inrs: [anInrEvidence(lines)] }).on('C3b', on(day));

  it.each([
    { day: '2026-07-05', verdict: 'yes', heldBy: undefined, why: 'both are in six months' },
    { day: '2026-07-16', verdict: 'yes', heldBy: '2026-06-30', why: 'it fired at the end of June' },
    { day: '2026-08-01', verdict: 'yes', heldBy: '2026-06-30', why: 'one month-end without is not two' },
    { day: '2026-08-31', verdict: 'yes', heldBy: '2026-06-30', why: 'the end of August is not over' },
    { day: '2026-09-01', verdict: 'no', heldBy: undefined, why: 'July and August ended without' },
  ])('on $day: $verdict, for $why', ({ day, verdict, heldBy }) => {
    expect(onDay(day)).toMatchObject({ verdict, ...(heldBy === undefined ? {} : { heldBy }) });
    expect(onDay(day).heldBy).toBe(heldBy);
  });

  it('a month-end at which nobody could tell does not let go', () => {
    const thenNothing = ['2026-01-05 5.5', '2026-01-15 5.5', '2026-08-20 2.5', '2026-09-20 2.5'];
    const judgement = judged({ inrs: [anInrEvidence(thenNothing)] });
    expect(judgement.findings('C3b', judgement.evaluation.monthEnds[3] ?? judgement.evaluation.today)[0]?.verdict).toBe(
      'unknown',
    );
    expect(judgement.on('C3b', on('2026-09-25'))).toMatchObject({ verdict: 'yes', heldBy: '2026-06-30' });
  });

  it('holds no rule of the other groups', () => {
    const stays = [aStay('2025-11-01'), aStay('2025-11-10')];
    const reviewed = [{ id: 'r', topic: 'hospitalStays', asOf: on('2026-11-20') }];
    expect(judged({ stays, reviews: reviewed }).today('C2a')).toMatchObject({ verdict: 'no', heldBy: undefined });
  });

  it('is as many month-ends as the rules say', () => {
    const judgement = judged({ inrs: [anInrEvidence(lines)] }, { c3MonthEnds: '0' });
    expect(judgement.on('C3b', on('2026-07-16')).verdict).toBe('no');
  });
});

function monthly(from: string, count: number): readonly string[] {
  const [year = '', month = ''] = from.split('-');
  return Array.from({ length: count }, (_, at) => `${year}-${String(Number(month) + at).padStart(2, '0')}-01 2.5`);
}
