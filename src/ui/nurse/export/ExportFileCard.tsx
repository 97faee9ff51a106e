import { useState } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { fileNameOf } from './fileNameOf.ts';
import { patientFactsFile } from './patientFactsFile.ts';
import { saveFile } from './saveFile.ts';

/** The whole file, as a page to read and as data: the trace is kept first, and nothing leaves without it. */
export function ExportFileCard({ file }: { readonly file: PatientFile }) {
  const { exporting } = useTexts().nurse;
  const { patient } = exporting;
  const store = useStore();
  const today = useToday();
  const recording = useRecording();
  const [missing, setMissing] = useState(0);
  const { patientId } = file;
  const name = fileNameOf('dossier', today, 'json');

  async function saveFacts() {
    // Read before the trace is written: the file says what stood when she asked for it.
    const files = await store.writtenFacts(patientId);
    setMissing(files.reduce((sum, { unreadable }) => sum + unreadable, 0));
    const body = { document: 'patientFacts', by: 'file' };
    await recording.record([{ act: 'first', kind: 'documentIssued', patientId, body }], {
      said: patient.factsSaved(name),
      onKept: ([trace]) => {
        const at = trace?.fact.writtenAt.instant ?? '';
        const parts = [patientFactsFile(files, { at, device: store.device })];
        saveFile({ name, type: 'application/json', parts });
      },
    });
  }

  return (
    <Card title={patient.title}>
      <p>{patient.help}</p>
      <Banner tone="warning" title={patient.warning.title}>
        {patient.warning.text}
      </Banner>
      <div className="button-row">
        <Link className={buttonClass('primary')} to={`/patients/${patientId}/documents/file`}>
          {patient.open}
        </Link>
        <Button disabled={recording.isUnderWay} onClick={() => void saveFacts()}>
          {patient.facts}
        </Button>
      </div>
      <p className="small soft">{patient.factsHelp}</p>
      {missing > 0 && <Banner tone="critical">{patient.unreadable(missing)}</Banner>}
      <RecordingFailed recording={recording} />
    </Card>
  );
}
