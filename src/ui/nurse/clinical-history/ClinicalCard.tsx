import type { PatientFile } from '#facts/patientFile.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { clearancesOf } from './clearancesOf.ts';
import { ClearanceValue } from './ClearanceLines.tsx';
import { type ClinicalSummary, clinicalSummary } from './clinicalSummary.ts';
import type { EntryRow } from './entryRows.ts';
import { InteractionBadge } from './InteractionBadge.tsx';
import { useSayRow } from './useSayRow.ts';

/** On the first page of a file: what weighs most of what the patient has, takes and went through. */
export function ClinicalCard({ file }: { readonly file: PatientFile }) {
  const { summary, stay } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const found = clinicalSummary(file, useToday());
  return (
    <Card title={summary.title}>
      {found.inHospitalSince !== undefined && (
        <p>
          <Badge tone="critical" icon="warning">
            {[summary.inHospital, stay.from(format.day(found.inHospitalSince))].join(' ')}
          </Badge>
        </p>
      )}
      <dl className="facts">
        <SevereFacts found={found} />
        <dt>{summary.interacting}</dt>
        <dd>
          <Medicines rows={found.interacting} />
        </dd>
        <EventFacts found={found} />
        <ClearanceFacts file={file} />
      </dl>
      <Link className={buttonClass('plain')} to={`/patients/${file.patientId}/clinical`}>
        {summary.open}
      </Link>
    </Card>
  );
}

function SevereFacts({ found }: { readonly found: ClinicalSummary }) {
  const { summary } = useTexts().nurse.clinicalHistory;
  const say = useSayRow();
  return (
    <>
      <dt>{summary.severe}</dt>
      <dd>
        {found.severe.length === 0 ? <span className="soft">{summary.noSevere}</span> : null}
        {found.severe.map((row) => {
          const { title, details } = say(row);
          return (
            <p key={row.chain.chain}>
              {title} <span className="small soft">{details[0]}</span> <Disputed row={row} />
            </p>
          );
        })}
      </dd>
    </>
  );
}

function Medicines({ rows }: { readonly rows: readonly EntryRow<'coMedication'>[] }) {
  const { summary } = useTexts().nurse.clinicalHistory;
  if (rows.length === 0) return <span className="soft">{summary.noInteraction}</span>;
  return rows.map((row) => (
    <p key={row.chain.chain}>
      {row.shown.body.name} <InteractionBadge code={row.shown.body.interaction ?? ''} /> <Disputed row={row} />
    </p>
  ));
}

function EventFacts({ found: { lastEvent } }: { readonly found: ClinicalSummary }) {
  const { summary } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const say = useSayRow();
  return (
    <>
      <dt>{summary.lastEvent}</dt>
      <dd>
        {lastEvent === undefined ? (
          <span className="soft">{summary.noEvent}</span>
        ) : (
          <>
            {say(lastEvent).title}{' '}
            <span className="small soft">
              {[format.dayFrom(lastEvent.shown.body.occurredOn, today), ...say(lastEvent).details].join(' · ')}
            </span>{' '}
            <Disputed row={lastEvent} />
          </>
        )}
      </dd>
    </>
  );
}

function ClearanceFacts({ file }: { readonly file: PatientFile }) {
  const { summary } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const { cockcroftGault, creatinine } = clearancesOf(file, today);
  return (
    <>
      <dt>{summary.clearance}</dt>
      <dd>
        <ClearanceValue clearance={cockcroftGault} />{' '}
        {creatinine !== undefined && (
          <span className="small soft">
            {summary.creatinineOf(format.day(creatinine.takenOn), format.dayFrom(creatinine.takenOn, today))}
          </span>
        )}
      </dd>
    </>
  );
}

function Disputed({ row }: { readonly row: EntryRow }) {
  const { entry } = useTexts().nurse.clinicalHistory;
  if (row.dispute === 'none') return null;
  return (
    <Badge tone="warning" icon="warning">
      {entry.toCheck}
    </Badge>
  );
}
