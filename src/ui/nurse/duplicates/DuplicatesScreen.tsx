import { useState } from 'react';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PairCard } from './PairCard.tsx';
import { useDuplicatePairs } from './useDuplicatePairs.ts';
import { useLinking } from './useLinking.ts';

/** As many pairs as a nurse works through before she asks for more. */
const SHOWN_AT_ONCE = 10;

/** Files that may be one person's, side by side: a person decides, pair by pair. */
export function DuplicatesScreen() {
  const { duplicates } = useTexts().nurse;
  const { patients } = useDirectory();
  const search = useDuplicatePairs(patients);
  const { link, recording } = useLinking();
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const pairs = search.kind === 'found' ? search.pairs : [];
  const hidden = pairs.length - Math.min(most, pairs.length);
  return (
    <Screen title={duplicates.title}>
      <p className="soft">{duplicates.help}</p>
      {search.kind === 'searching' && (
        <Progress label={duplicates.searching} done={search.done} total={patients.length} />
      )}
      {search.kind === 'found' && pairs.length === 0 && (
        <EmptyState icon="check" title={duplicates.none}>
          {duplicates.noneHelp}
        </EmptyState>
      )}
      {pairs.length > 0 && <p role="status">{duplicates.found(pairs.length)}</p>}
      {pairs.slice(0, most).map((pair) => (
        <PairCard
          key={`${pair.one.patientId} ${pair.other.patientId}`}
          pair={pair}
          link={link}
          isUnderWay={recording.isUnderWay}
        />
      ))}
      {hidden > 0 && (
        <Button onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {duplicates.more(Math.min(hidden, SHOWN_AT_ONCE))}
        </Button>
      )}
      <RecordingFailed recording={recording} />
    </Screen>
  );
}
