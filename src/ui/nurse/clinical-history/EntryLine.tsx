import { isWriting } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { FactState, Places } from '#store/store.ts';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { changeLabels } from './changeLabels.ts';
import type { EntryRow } from './entryRows.ts';
import { InteractionNote } from './InteractionNote.tsx';
import { inrNear } from './readEvent.ts';
import { SoftDispute } from './SoftDispute.tsx';
import { useSayRow } from './useSayRow.ts';

type Props = {
  readonly row: EntryRow;
  readonly file: PatientFile;
  readonly state: FactState;
  readonly places: Places;
  readonly onHistory: (chain: string) => void;
};

/** One history: what it says now, who wrote it, where it stands, and what can be done with it. */
export function EntryLine({ row, file, state, places, onHistory }: Props) {
  const { clinicalHistory, words } = useTexts().nurse;
  const { entry } = clinicalHistory;
  const format = useFormat();
  const { title, details } = useSayRow()(row);
  const { shown, chain } = row;
  const author = places.people.get(shown.author)?.name ?? words.someone;
  return (
    <div className="clinical-line">
      <div className="clinical-line-says">
        <p className="row">
          <strong>{title}</strong> <Marks row={row} />
        </p>
        {details.length > 0 && <p>{details.join(' · ')}</p>}
        <InrAtEvent row={row} file={file} />
        {isWriting(shown) && shown.kind === 'coMedication' && <InteractionNote code={shown.body.interaction ?? ''} />}
        <p className="small soft row">
          <span>{entry.by(author, format.instant(shown.writtenAt.instant))}</span> <StateBadge state={state} />
        </p>
        {row.dispute === 'soft' && <SoftDispute row={row} patientId={file.patientId} />}
      </div>
      <div className="button-row clinical-line-actions">
        <LineActions row={row} patientId={file.patientId} title={title} />
        <Button look="quiet" aria-label={entry.historyOf(title)} onClick={() => onHistory(chain.chain)}>
          {entry.history}
        </Button>
      </div>
    </div>
  );
}

function Marks({ row }: { readonly row: EntryRow }) {
  const { clinicalHistory, patientFile } = useTexts().nurse;
  const { entry, condition, interruption } = clinicalHistory;
  const { shown } = row;
  return (
    <>
      {row.dispute !== 'none' && (
        <Badge tone="warning" icon="warning">
          {entry.toCheck}
        </Badge>
      )}
      {shown.kind === 'condition' && shown.body.state === 'active' && shown.body.severity === 'severe' && (
        <Badge tone="warning" icon="warning">
          {condition.severity.severe}
        </Badge>
      )}
      {shown.kind === 'avkInterruption' && shown.body.state !== 'resumed' && (
        <Badge tone="critical" icon="warning">
          {interruption.ongoing}
        </Badge>
      )}
      {row.marks.includes('duplicate') && <Badge tone="warning">{entry.duplicate}</Badge>}
      {row.marks.includes('corrected') && <Badge>{patientFile.table.corrected}</Badge>}
    </>
  );
}

/** Of an event that names no INR, what the file knows of those days: shown, never copied into it. */
function InrAtEvent({ row: { shown }, file }: Pick<Props, 'row' | 'file'>) {
  const { event } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  if (shown.kind !== 'clinicalEvent' || shown.body.inr !== undefined) return null;
  const near = inrNear(file, shown.body.occurredOn);
  if (near === undefined) return null;
  return <p className="small">{event.inrFromFile(format.inr(near.inr), format.day(near.date))}</p>;
}

type ActionProps = { readonly row: EntryRow; readonly patientId: string; readonly title: string };

/** In dispute a line is settled first: a change would rest on one of two things only. */
function LineActions({ row, patientId, title }: ActionProps) {
  const { clinicalHistory } = useTexts().nurse;
  const { entry } = clinicalHistory;
  const change = changeLabels(row.shown, clinicalHistory);
  const to = `/patients/${patientId}/clinical/${row.chain.kind}/${row.chain.chain}`;
  if (row.dispute === 'critical') {
    return (
      <Link className="button" to={`/patients/${patientId}/disagreements`}>
        {entry.settle}
      </Link>
    );
  }
  if (row.dispute === 'soft') return null;
  return (
    <>
      {change !== undefined && (
        <Link className={buttonClass('plain')} aria-label={change.of(title)} to={`${to}/change`}>
          {change.label}
        </Link>
      )}
      <Link className={buttonClass('quiet')} aria-label={entry.correctOf(title)} to={`${to}/correct`}>
        {entry.correct}
      </Link>
    </>
  );
}
