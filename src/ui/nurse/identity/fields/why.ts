/** Why something recorded is written again: it was wrong all along, or it has changed since. */
export type TypedWhy = { readonly act: 'correction' | 'change' | undefined; readonly reason: string };

export const NO_WHY: TypedWhy = { act: undefined, reason: '' };

export type WhyProblems = { readonly act?: 'empty'; readonly reason?: 'empty' };

/** What is missing before it may be written. Nothing is asked of what is written for the first time. */
export function whyProblems({ act, reason }: TypedWhy, writes: 'first' | 'again'): WhyProblems {
  if (writes === 'first') return {};
  return {
    ...(act === undefined ? { act: 'empty' as const } : {}),
    ...(reason.trim() === '' ? { reason: 'empty' as const } : {}),
  };
}

export function isWithoutProblem(problems: object): boolean {
  return Object.keys(problems).length === 0;
}
