import type { OpenedPatient, Places } from '#store/store.ts';
import { resultToClose, type ResultToClose } from '#facts/resultsToClose.ts';
import { criticalContextOf } from '#ui/nurse/critical-inr/criticalContextOf.ts';
import { CriticalLadder } from '#ui/nurse/critical-inr/CriticalLadder.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CallStep } from './CallStep.tsx';
import type { ClosingDraft } from './closingDraft.ts';
import { closingRecord } from './closingRecord.ts';
import { ControlStep } from './ControlStep.tsx';
import { DecisionStep } from './DecisionStep.tsx';
import { inrTrend } from './inrTrend.ts';
import { NoteStep } from './NoteStep.tsx';
import { OwnerLine } from './OwnerLine.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { ResultCard } from './ResultCard.tsx';
import { StepNav } from './StepNav.tsx';
import { useClosingDraft, useKeptClosing } from './useClosingDraft.ts';

type Props = { readonly patientId: string; readonly chain: string };

/** One result, from its value to the person told: every step saved on its own, in any order, without the network. */
export function CloseResultScreen({ patientId, chain }: Props) {
  const { closing, words } = useTexts().nurse;
  const kept = useKeptClosing(chain);
  const today = useToday();
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => {
        const result = resultToClose(opened.file, chain, criticalContextOf(places, today));
        return (
          <div className="screen closing">
            <PatientBanner
              file={opened.file}
              task={closing.title}
              back={{ to: `/patients/${patientId}`, label: words.backToFile }}
            />
            {result === undefined ? (
              <Banner tone="warning">{closing.gone}</Banner>
            ) : (
              <LiveView live={kept}>
                {(draft) => <ClosingSteps opened={opened} places={places} result={result} kept={draft} />}
              </LiveView>
            )}
          </div>
        );
      }}
    </OpenedFile>
  );
}

type StepsProps = {
  readonly opened: OpenedPatient;
  readonly places: Places;
  readonly result: ResultToClose;
  readonly kept: ClosingDraft;
};

function ClosingSteps({ opened: { file }, places, result, kept }: StepsProps) {
  const { closing } = useTexts().nurse;
  const { account } = useUser();
  const drafting = useClosingDraft(result.chain, kept);
  const recording = useRecording();
  const record = closingRecord(file, result.chain);
  const trend = inrTrend(file, result);
  const about = { result, me: account.id };
  const step = { file, result, places, record, recording, about, ...drafting };
  const isRestored = Object.values(kept).some((part) => part !== undefined);
  return (
    <>
      {isRestored && <Banner>{closing.draftKept}</Banner>}
      <CriticalLadder {...step} />
      <div className="closing-top">
        <ResultCard file={file} result={result} trend={trend} />
        <OwnerLine {...step} />
      </div>
      <StepNav record={record} result={result} />
      <div className="closing-steps">
        <div className="closing-column">
          <QuestionsStep {...step} />
          <ControlStep {...step} />
        </div>
        <div className="closing-column">
          <DecisionStep {...step} trend={trend} />
          <CallStep {...step} />
          <NoteStep {...step} />
        </div>
      </div>
      <RecordingFailed recording={recording} />
    </>
  );
}
