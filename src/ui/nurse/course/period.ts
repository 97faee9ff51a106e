import { addDays, type LocalDate } from '#domain/localDate.ts';
import { type ChainState, entriesInForce } from '#facts/fold.ts';
import type { Kind } from '#facts/kinds.ts';

/** A first period; another one from a day on; or one that was wrong all along. */
export type PeriodAct = 'first' | 'change' | 'correction';

/** From when on it holds, and why it is written. */
export type TypedPeriod = { readonly from: LocalDate | undefined; readonly reason: string };

export type PeriodProblems = {
  readonly from?: 'empty' | 'before-birth' | 'far-ahead' | 'future';
  readonly reason?: 'empty';
};

/** What is decided for more than a year ahead is a slip of the year. */
const FARTHEST_DAYS = 366;

type Asked = {
  readonly act: PeriodAct;
  readonly today: LocalDate;
  readonly birth: LocalDate | undefined;
  /** `no`: what is said cannot lie ahead (a death, say). */
  readonly mayLieAhead?: 'yes' | 'no';
};

export function periodProblems({ from, reason }: TypedPeriod, asked: Asked): PeriodProblems {
  const day = dayProblem(from, asked);
  return {
    ...(day === undefined ? {} : { from: day }),
    ...(asked.act !== 'first' && reason.trim() === '' ? { reason: 'empty' as const } : {}),
  };
}

function dayProblem(from: LocalDate | undefined, { today, birth, mayLieAhead = 'yes' }: Asked): PeriodProblems['from'] {
  if (from === undefined) return 'empty';
  if (birth !== undefined && from < birth) return 'before-birth';
  if (from > today && mayLieAhead === 'no') return 'future';
  return from > addDays(today, FARTHEST_DAYS) ? 'far-ahead' : undefined;
}

export function isPeriodWhole(problems: PeriodProblems): boolean {
  return problems.from === undefined && problems.reason === undefined;
}

export type PeriodQuestion =
  | { readonly kind: 'ahead' }
  /** Periods that begin on the day or after it hold no more once this is written. */
  | { readonly kind: 'covers'; readonly days: readonly LocalDate[] };

type Context<K extends Kind> = Pick<Asked, 'act' | 'today'> & {
  readonly state: ChainState<K> | undefined;
};

/** What has to be asked of the day on which something begins. */
export function periodQuestions<K extends Kind>(
  { from }: TypedPeriod,
  { act, today, state }: Context<K>,
): readonly PeriodQuestion[] {
  if (from === undefined) return [];
  const days =
    act === 'change' && state !== undefined
      ? entriesInForce(state.lines[0]).flatMap(({ validFrom }) =>
          validFrom !== undefined && validFrom >= from ? [validFrom] : [],
        )
      : [];
  return [
    ...(from > today ? [{ kind: 'ahead' } as const] : []),
    ...(days.length > 0 ? [{ kind: 'covers', days } as const] : []),
  ];
}
