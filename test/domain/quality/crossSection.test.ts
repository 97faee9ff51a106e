import { expect, it } from 'vitest';
import { crossSection } from '#domain/quality/crossSection.ts';
import { inrs, on } from '#test/domain/ttr/histories.ts';

const RANGE = { low: '2', high: '3' };

function lastInr(line: string) {
  const [inr] = inrs(line);
  if (inr === undefined) throw new Error('no INR');
  return inr;
}

it('each active patient of a clinic is counted once, by his last INR or by what is missing', () => {
  const files = [
    { lastInr: lastInr('2024-03-01 1.9'), range: RANGE },
    { lastInr: lastInr('2024-03-01 2.0'), range: RANGE },
    { lastInr: lastInr('2024-03-01 > 8'), range: RANGE },
    { lastInr: lastInr('2024-03-01 > 2.5'), range: RANGE },
    { lastInr: lastInr('2024-03-01 2.5') },
    { lastInr: lastInr('2024-01-15 2.5'), range: RANGE },
    { lastInr: lastInr('2024-01-14 2.5'), range: RANGE },
    { range: RANGE },
  ];
  const found = crossSection(files, on('2024-03-11'), 56);
  expect(found).toEqual({ below: 1, within: 2, above: 1, withoutRecentInr: 2, undecided: 2 });
});

it('an INR sampled after the day is a bug of the caller, not a patient in range', () => {
  const files = [{ lastInr: lastInr('2024-03-12 2.5'), range: RANGE }];
  expect(() => crossSection(files, on('2024-03-11'), 56)).toThrow(RangeError);
});
