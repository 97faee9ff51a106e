import type { Inr } from '#domain/inr/inr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import { isDisagreement, latestOf, type ChainState } from '#facts/fold.ts';
import type { SeenHead } from '#facts/composeGroup.ts';
import { coursesOf, doubtfulDuplicates, inrsShown } from '#facts/readings.ts';
import type { FactState, OpenedPatient, Places } from '#store/store.ts';
import { positionOnDay, type ShownPosition } from './rangeOnDay.ts';

/** One INR as the table shows it. */
export type InrRow = {
  readonly chain: string;
  readonly factId: string;
  readonly seen: SeenHead;
  readonly inr: Inr;
  readonly date: LocalDate;
  readonly time: string | undefined;
  readonly method: string;
  readonly position: ShownPosition;
  /** What others say this INR was, while they disagree: shown beside it, never behind it. */
  readonly alternatives: readonly Inr[];
  readonly author: string | undefined;
  /** UTC instant of the writing. */
  readonly writtenAt: string;
  readonly state: FactState;
  /** `corrected`: another value stood here before. `disputed`: two people corrected it. `duplicate`: « doublon ? ». */
  readonly marks: readonly ('corrected' | 'disputed' | 'duplicate')[];
};

export type InrRows = {
  /** Newest first. */
  readonly rows: readonly InrRow[];
  /** Chains whose INR was entered in error: out of every figure, never out of the history. */
  readonly removed: readonly ChainState<'inrResult'>[];
};

export function inrRows({ file, states }: OpenedPatient, places: Places): InrRows {
  const courses = coursesOf(file);
  const doubtful = new Set(doubtfulDuplicates(inrsShown(file)).flatMap(({ inrs }) => inrs.map(({ id }) => id)));
  const rows: InrRow[] = [];
  const removed: ChainState<'inrResult'>[] = [];
  for (const chain of file.inrs) {
    const fact = latestOf(chain.lines[0]);
    if (fact === undefined && !isDisagreement(chain)) removed.push(chain);
    const shown = fact ?? chain.lines.map(latestOf).find((other) => other !== undefined);
    if (shown === undefined) continue;
    const { date, time } = shown.body.sampledAt;
    rows.push({
      chain: chain.chain,
      factId: shown.id,
      seen: { chain: chain.chain, head: chain.lines[0].head.id },
      inr: shown.body.inr,
      date,
      time,
      method: shown.body.method,
      position: positionOnDay(shown.body.inr, courses, date),
      alternatives: chain.lines.flatMap((line) => {
        const other = latestOf(line);
        return other === undefined || other.id === shown.id ? [] : [other.body.inr];
      }),
      author: places.people.get(shown.author)?.name,
      writtenAt: shown.writtenAt.instant,
      state: stateOf(shown, states),
      marks: marksOf(chain, shown, doubtful),
    });
  }
  return { rows: rows.sort(newestFirst), removed };
}

/** A fact of which nothing else is known was named by the region. */
export function stateOf(fact: Pick<ClinicFact, 'id'>, states: OpenedPatient['states']): FactState {
  return states.get(fact.id) ?? { kind: 'sent' };
}

function marksOf(
  chain: ChainState<'inrResult'>,
  shown: WritingFact<'inrResult'>,
  doubtful: ReadonlySet<string>,
): InrRow['marks'] {
  return [
    ...(chain.history.length > 1 ? (['corrected'] as const) : []),
    ...(isDisagreement(chain) ? (['disputed'] as const) : []),
    ...(doubtful.has(shown.id) ? (['duplicate'] as const) : []),
  ];
}

function newestFirst(a: InrRow, b: InrRow): number {
  const one = `${a.date} ${a.time ?? ''} ${a.factId}`;
  const other = `${b.date} ${b.time ?? ''} ${b.factId}`;
  return one < other ? 1 : -1;
}
