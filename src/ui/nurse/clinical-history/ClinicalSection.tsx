import { useState } from 'react';
import { reviewHolds } from '#domain/assessment/reviewHolds.ts';
import { isWriting } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalKind } from './clinicalKind.ts';
import { EntryHistoryDialog } from './EntryHistoryDialog.tsx';
import { EntryLine } from './EntryLine.tsx';
import { type EntryRow, entryRows } from './entryRows.ts';
import { ReviewLine } from './ReviewLine.tsx';
import { lastReview, REVIEW_TOPICS } from './reviews.ts';
import { useSayFact } from './useSayFact.ts';

type Props = {
  readonly kind: Exclude<ClinicalKind, 'assessment'>;
  readonly opened: OpenedPatient;
  readonly places: Places;
};

/** One topic of this part: what counts now, what is past, what was retired, and when somebody went through it. */
export function ClinicalSection({ kind, opened, places }: Props) {
  const { sections, add, addTo, entry } = useTexts().nurse.clinicalHistory;
  const { file, states } = opened;
  const { rows, removed } = entryRows(file, kind, useToday());
  const [historyOf, setHistoryOf] = useState<string>();
  const [now, past] = [rows.filter((row) => row.when === 'now'), rows.filter((row) => row.when === 'past')];
  const openedChain = [...rows.map((row) => row.chain), ...removed].find((chain) => chain.chain === historyOf);
  const topic = REVIEW_TOPICS[kind];
  const lines = (some: readonly EntryRow[]) => (
    <ul className="clinical-lines">
      {some.map((row) => (
        <li key={row.chain.chain}>
          <EntryLine
            row={row}
            file={file}
            state={stateOf(row.shown, states)}
            places={places}
            onHistory={setHistoryOf}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Card
      title={sections[kind]}
      aside={
        <Link
          className={buttonClass('plain')}
          aria-label={addTo[kind]}
          to={`/patients/${file.patientId}/clinical/${kind}/add`}
        >
          <Icon name="add" />
          {add}
        </Link>
      }
    >
      {now.length === 0 && <NothingWritten kind={kind} file={file} />}
      {now.length > 0 && lines(now)}
      {past.length > 0 && (
        <details className="disclosure">
          <summary>{entry.past(past.length)}</summary>
          {lines(past)}
        </details>
      )}
      <RemovedLines chains={removed} onHistory={setHistoryOf} />
      {topic !== undefined && (
        <ReviewLine file={file} topic={topic} places={places} written={now.length > 0 ? 'some' : 'none'} />
      )}
      {openedChain !== undefined && (
        <EntryHistoryDialog
          chain={openedChain}
          states={states}
          places={places}
          onClose={() => setHistoryOf(undefined)}
        />
      )}
    </Card>
  );
}

type NothingProps = Pick<Props, 'kind'> & { readonly file: PatientFile };

/** « Aucun » is only said where somebody went through the topic within the year. */
function NothingWritten({ kind, file }: NothingProps) {
  const { nothingWritten, noneByReview } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const topic = REVIEW_TOPICS[kind];
  const last = topic === undefined ? undefined : lastReview(file, topic, today);
  const holds = last !== undefined && reviewHolds(last.asOf, today) === 'yes';
  return <p>{holds ? noneByReview(format.day(last.asOf)) : nothingWritten[kind]}</p>;
}

type RemovedProps = {
  readonly chains: readonly EntryRow['chain'][];
  readonly onHistory: (chain: string) => void;
};

/** What was entered in error: it counts nowhere, and can still be opened. */
export function RemovedLines({ chains, onHistory }: RemovedProps) {
  const { entry } = useTexts().nurse.clinicalHistory;
  const say = useSayFact();
  if (chains.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{entry.removedLines(chains.length)}</summary>
      <ul className="stack stack--tight clinical-removed">
        {chains.map((chain) => {
          const fact = chain.history.findLast((one) => isWriting(one));
          const title = fact === undefined ? '' : say(fact).title;
          return (
            <li key={chain.chain} className="row">
              <s>{title}</s>
              <Button look="quiet" aria-label={entry.historyOf(title)} onClick={() => onHistory(chain.chain)}>
                {entry.history}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
