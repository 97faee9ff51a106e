import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ExportFileCard } from './ExportFileCard.tsx';

/** What has left the app for a patient, and the way out for the whole file. */
export function DocumentsScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>{(opened, places) => <DocumentsOf opened={opened} places={places} />}</OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function DocumentsOf({ opened, places }: Props) {
  const { patientFile } = useTexts().nurse;
  const { file } = opened;
  return (
    <div className="screen">
      <PatientBanner file={file} back={{ to: '/patients', label: patientFile.back }} />
      <FileTabs patientId={file.patientId} current="documents" />
      <ExportFileCard file={file} />
      <IssuedCard opened={opened} places={places} />
    </div>
  );
}

function IssuedCard({ opened, places }: Props) {
  const { exporting, words } = useTexts().nurse;
  const { issued } = exporting;
  const format = useFormat();
  const documents = issuedDocuments(opened.file);
  return (
    <Card title={issued.title}>
      {documents.length === 0 && <p>{issued.none}</p>}
      <ul className="issued-list">
        {documents.map((fact) => (
          <li key={fact.id}>
            <strong>
              {issued.line(
                wordFor(issued.document, fact.body.document, issued.unknownDocument),
                wordFor(issued.by, fact.body.by, issued.unknownBy),
              )}
            </strong>{' '}
            <span className="small soft">
              {issued.who(
                places.people.get(fact.author)?.name ?? words.someone,
                format.instant(fact.writtenAt.instant),
              )}
            </span>{' '}
            <StateBadge state={stateOf(fact, opened.states)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Newest first. */
function issuedDocuments({ documents }: PatientFile) {
  return documents
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .toSorted((a, b) => (a.writtenAt.instant < b.writtenAt.instant ? 1 : -1));
}
