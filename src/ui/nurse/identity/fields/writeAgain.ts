import type { LocalDate } from '#domain/localDate.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { type ChainState, latestOf } from '#facts/fold.ts';
import type { BodyOf, Kind } from '#facts/kinds.ts';

type Again<K extends Kind> = {
  readonly kind: K;
  /** Whom a first fact is about; one that follows on another is about the same patient as that one. */
  readonly patientId: string;
  /** What stood on the screen; nothing yet written of it for a first fact. */
  readonly state: ChainState<K> | undefined;
  readonly body: BodyOf<K>;
  readonly why: {
    readonly act: 'correction' | 'change' | undefined;
    readonly reason: string;
    /** Day from which it holds, for kinds that last: of the period that is corrected, or that begins. */
    readonly from?: LocalDate;
  };
  /** The fact that a correction replaces: the last of the line unless said otherwise. */
  readonly target?: string | undefined;
};

/** What a form means to write: a first fact, a change that holds from a day on, or a correction of one that stands. */
export function writeAgain<K extends Kind>({ kind, patientId, state, body, why, target }: Again<K>): Intent {
  const reason = why.reason.trim();
  const line = state?.lines[0];
  const said = {
    kind,
    patientId: line?.head.patientId ?? patientId,
    body,
    ...(why.from === undefined ? {} : { validFrom: why.from }),
    ...(reason === '' ? {} : { reason }),
  };
  // The compiler does not pair a union of kinds with the union of their intents; body and kind come in together.
  if (line === undefined) return { act: 'first', ...said } as unknown as Intent;
  const seen = { chain: line.head.chain, head: line.head.id };
  const replaced = target ?? latestOf(line)?.id;
  // Everything of a line may have been taken back: there is then nothing to correct, and what is written follows on it.
  if (why.act !== 'correction' || replaced === undefined) return { act: 'change', ...said, seen } as unknown as Intent;
  return { act: 'correction', ...said, seen, target: replaced } as unknown as Intent;
}
