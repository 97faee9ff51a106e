import type { ResultToClose } from '#facts/resultsToClose.ts';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patientId: string;
  readonly result: ResultToClose;
  /** Its value and its day, in words. */
  readonly named: readonly [value: string, day: string];
};

/** To the screen that closes a result, or that tells how it was closed. */
export function ResultLink({ patientId, result, named }: Props) {
  const { closing } = useTexts().nurse;
  const isClosed = result.state.kind === 'closed';
  return (
    <Link
      className={isClosed ? 'button button--quiet' : 'button'}
      to={`/patients/${patientId}/inr/${result.chain}/close`}
      aria-label={isClosed ? closing.seenOf(...named) : closing.openOf(...named)}
    >
      {isClosed ? closing.seen : closing.open}
    </Link>
  );
}
