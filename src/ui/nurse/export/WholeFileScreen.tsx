import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { OpenedPatient, Places } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { useFileView } from '#ui/nurse/patient-file/useFileView.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { circleOnPaper, contactOnPaper, identityOnPaper } from './identityOnPaper.ts';
import { callsOnPaper, clinicalOnPaper, correctionsOnPaper, notesOnPaper } from './historyOnPaper.ts';
import { IssueLines } from './IssueLines.tsx';
import { PaperSectionView } from './PaperSectionView.tsx';
import { courseOnPaper, dosesOnPaper, inrsOnPaper, ttrOnPaper } from './treatmentOnPaper.ts';

/** The whole file as a page to print: every part in words, with its dates, its authors and the age of its data. */
export function WholeFileScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>{(opened, places) => <WholeFile opened={opened} places={places} />}</OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function WholeFile({ opened, places }: Props) {
  const { exporting, words } = useTexts().nurse;
  const { file } = opened;
  const { print, issuedAt, recording } = usePrinting(file.patientId);
  const sections = useSections(opened, places);
  return (
    <div className="screen whole-file">
      <PatientBanner
        file={file}
        task={exporting.page.title}
        back={{ to: `/patients/${file.patientId}/documents`, label: words.backToFile }}
      >
        <Button look="primary" icon="print" disabled={recording.isUnderWay} onClick={print}>
          {exporting.page.print}
        </Button>
      </PatientBanner>
      <IssueLines opened={opened} issuedAt={issuedAt} />
      {sections.map((section) => (
        <PaperSectionView key={section.title} section={section} />
      ))}
      <RecordingFailed recording={recording} />
    </div>
  );
}

function useSections(opened: OpenedPatient, places: Places) {
  const texts = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const view = useFileView(opened, places);
  return useMemo(() => {
    const paper = { opened, places, texts, format };
    return [
      identityOnPaper(paper),
      contactOnPaper(paper),
      circleOnPaper(paper),
      courseOnPaper(paper),
      dosesOnPaper(paper),
      ttrOnPaper(paper, view.figures, today),
      inrsOnPaper(paper, view.rows),
      clinicalOnPaper(paper),
      callsOnPaper(paper),
      notesOnPaper(paper),
      correctionsOnPaper(paper),
    ];
  }, [opened, places, texts, format, view, today]);
}

/**
 * The trace is kept, then the page goes to the printer. Printed by the browser's own menu, it is traced afterwards: the
 * page may have left.
 */
function usePrinting(patientId: string) {
  const { page } = useTexts().nurse.exporting;
  const recording = useRecording();
  const [issuedAt, setIssuedAt] = useState<string>();
  const traced = useRef<'no' | 'yes'>('no');

  async function trace(onKept: () => void) {
    const body = { document: 'patientExport', by: 'print' };
    await recording.record([{ act: 'first', kind: 'documentIssued', patientId, body }], {
      said: page.printed,
      onKept: ([fact]) => {
        setIssuedAt(fact?.fact.writtenAt.instant);
        onKept();
      },
    });
  }

  // The page says when it was issued before it goes.
  useEffect(() => {
    if (issuedAt !== undefined && traced.current === 'yes') globalThis.print();
  }, [issuedAt]);

  const afterPrint = useEffectEvent(() => {
    if (traced.current === 'no') void trace(() => undefined);
    traced.current = 'no';
  });
  useEffect(() => {
    const printed = () => afterPrint();
    addEventListener('afterprint', printed);
    return () => removeEventListener('afterprint', printed);
  }, []);

  return { print: () => void trace(() => (traced.current = 'yes')), issuedAt, recording };
}
