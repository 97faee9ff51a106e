import type { z } from 'zod';
import { type MeasuredTtr, timeInTherapeuticRange, type Ttr } from '#domain/ttr/timeInTherapeuticRange.ts';
import { RUNNER_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { ttrPercent } from '#domain/ttr/ttrPercent.ts';
import { TtrCase } from './ttrCase.ts';

/** The TTR of a case, or the first thing wrong with it and where: `path` is as in "inrs[2].inr", "" for the case itself. */
export type CaseAnswer =
  | (Omit<MeasuredTtr, 'daysSkippedHospitalStay'> & { readonly ttrPercent: number })
  | { readonly kind: 'unmeasurable'; readonly reason: 'fewer-than-two-inrs' | 'nothing-evaluated' }
  | CaseError;
type CaseError = { readonly kind: 'error'; readonly path: string; readonly message: string };

/** One answer per case, in the order of the cases; anything but an array is one case. */
export function answerCases(input: unknown): readonly CaseAnswer[] {
  return (Array.isArray(input) ? input : [input]).map(answerCase);
}

function answerCase(input: unknown): CaseAnswer {
  const parsed = TtrCase.safeParse(input);
  if (!parsed.success) return firstError(parsed.error);
  const ttr = ttrOfCase(parsed.data);
  if (ttr.kind === 'measured') {
    // A case names no stays in hospital, so its answer says nothing of them.
    const { daysSkippedHospitalStay: _none, ...days } = ttr;
    return { ...days, ttrPercent: ttrPercent(ttr) };
  }
  if (ttr.reason !== 'no-range-at-first-inr') return { kind: 'unmeasurable', reason: ttr.reason };
  return {
    kind: 'error',
    path: 'ranges',
    message: `no range holds on the day of the first INR, ${firstDay(parsed.data)}`,
  };
}

function ttrOfCase({ inrs, ranges, window, interruptions = [], avkStart, convention }: TtrCase): Ttr {
  const history = {
    inrs: inrs.map(({ date, inr }, index) => ({ id: String(index), sampledOn: date, inr })),
    ranges,
    interruptions: interruptions.map(({ from, to }) => (to === null ? { from } : { from, to })),
    ...(avkStart === undefined ? {} : { avkStart }),
  };
  return timeInTherapeuticRange(history, { ...RUNNER_CONVENTION, ...convention }, window);
}

function firstDay({ inrs }: TtrCase): string {
  return inrs.reduce((first, { date }) => (date < first ? date : first), '9999-12-31');
}

function firstError({ issues }: z.ZodError): CaseError {
  const [issue] = issues;
  if (issue === undefined) throw new Error('a refused case without a reason');
  if (issue.code !== 'unrecognized_keys') return { kind: 'error', path: pathText(issue.path), message: issue.message };
  const [unknown = ''] = issue.keys;
  return {
    kind: 'error',
    path: pathText([...issue.path, unknown]),
    message: 'this field is not known',
  };
}

/** ["inrs", 2, "inr"] as "inrs[2].inr". */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
