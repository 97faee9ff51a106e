import { useState } from 'react';
import type { AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { AssessmentDoubts } from './AssessmentDoubts.tsx';
import { AssessmentInput } from './AssessmentInput.tsx';
import { DayField } from './DayField.tsx';
import { firstDayOfLife } from './entryDay.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { type EntryAct, entryIntent } from './entryIntent.ts';
import { NO_REASON, reasonProblem, reasonText } from './entryReason.ts';
import { type AssessmentField, assessmentDraft, type AssessmentsRead, readAssessments } from './readAssessments.ts';
import { ReasonFields } from './ReasonFields.tsx';
import { assessedValue } from './sayAssessment.ts';
import { type DraftForm, useDraft } from './useDraft.ts';
import { type DraftKeeper, type KeptDraft, useKeptDraft } from './useKeptDraft.ts';

type Props = {
  readonly file: PatientFile;
  readonly topics: readonly AssessmentTopicCode[];
  readonly act: EntryAct<'assessment'>;
  readonly dayLabel: string;
};

/** Several values of one day in one go; what stays empty is not written. One alone, with a reason, to put it right. */
export function AssessmentForm(props: Props) {
  const { file, topics, act } = props;
  const about = act.mode === 'first' ? (topics[0] ?? '') : act.fact.id;
  const { found, keeper } = useKeptDraft(`clinical:${file.patientId}:assessment:${act.mode}:${about}`);
  return <LiveView live={found}>{(kept) => <Filled {...props} kept={kept} keeper={keeper} />}</LiveView>;
}

type FilledProps = Props & { readonly kept: KeptDraft | undefined; readonly keeper: DraftKeeper };

function Filled({ file, topics, act, dayLabel, kept, keeper }: FilledProps) {
  const { entry, assessment } = useTexts().nurse.clinicalHistory;
  const { back } = useRouter();
  const [hadDraft] = useState(kept !== undefined);
  const [reason, setReason] = useState(NO_REASON);
  const [doubts, setDoubts] = useState<AssessmentsRead>();
  const context = { today: useToday(), earliest: firstDayOfLife(file) };
  const { form, element, tried, tryNow } = useDraft<AssessmentField>({
    initial: assessmentDraft(topics, act.mode === 'first' ? undefined : act.fact),
    kept,
    keeper,
    problemsOf: (draft) => readAssessments(topics, draft, context).problems,
  });
  const read = readAssessments(topics, form.draft, context);
  const { recording, save } = useAssessmentSaver({ file, act, reason: reasonText(reason, entry.reasonChoices), leave });

  function leave() {
    keeper.drop();
    back(`/patients/${file.patientId}/clinical`);
  }

  async function submit() {
    tryNow();
    const isReasonMissing = act.mode === 'correction' && reasonProblem(reason) !== undefined;
    const isRefused = read.refused.size > 0 || read.isEmpty || read.problems.takenOn !== undefined;
    if (isRefused || isReasonMissing) return;
    if (read.asked.length > 0) setDoubts(read);
    else await save(read);
  }

  return (
    <form
      ref={element}
      className="stack clinical-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {hadDraft && <Banner>{entry.draftKept}</Banner>}
      {act.mode === 'first' && <p className="small soft">{assessment.someHelp}</p>}
      <DayField form={form} name="takenOn" label={dayLabel} />
      <AssessmentInputs form={form} topics={topics} read={read} tried={tried} mode={act.mode} />
      {act.mode === 'correction' && (
        <ReasonFields reason={reason} onReason={setReason} purpose="correct" tried={tried} />
      )}
      <EntryButtons busy={recording.isUnderWay ? 'yes' : 'no'} onCancel={leave} />
      {doubts !== undefined && (
        <AssessmentDoubts
          asked={doubts.asked}
          onCorrect={() => setDoubts(undefined)}
          onConfirm={() => {
            setDoubts(undefined);
            void save(doubts);
          }}
        />
      )}
      <RecordingFailed recording={recording} />
    </form>
  );
}

type InputsProps = {
  readonly form: DraftForm<AssessmentField>;
  readonly topics: readonly AssessmentTopicCode[];
  readonly read: AssessmentsRead;
  readonly tried: 'yes' | 'no';
  readonly mode: EntryAct<'assessment'>['mode'];
};

function AssessmentInputs({ form, topics, read, tried, mode }: InputsProps) {
  const { assessment, problem } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  return (
    <>
      {topics.map((topic) => (
        <AssessmentInput
          key={topic}
          form={form}
          topic={topic}
          problem={tried === 'yes' ? wrongWith(topic) : undefined}
          required={mode === 'first' ? 'no' : 'yes'}
        />
      ))}
      <div role="alert">
        {tried === 'yes' && read.isEmpty && <p className="field-problem">{problem['nothing-entered']}</p>}
      </div>
    </>
  );

  function wrongWith(topic: AssessmentTopicCode): string | undefined {
    const refused = read.refused.get(topic);
    if (refused === undefined) return undefined;
    if (refused.why !== 'impossible') return assessment.verdict[refused.why];
    const unit = read.bodies.find((body) => body.topic === topic)?.unit ?? '';
    return assessment.verdict.impossible(
      format.decimal(refused.lowest),
      format.decimal(refused.highest),
      wordFor(assessment.units, unit, unit),
    );
  }
}

type SaverOptions = {
  readonly file: PatientFile;
  readonly act: EntryAct<'assessment'>;
  readonly reason: string;
  readonly leave: () => void;
};

function useAssessmentSaver({ file, act, reason, leave }: SaverOptions) {
  const texts = useTexts().nurse;
  const { assessment } = texts.clinicalHistory;
  const format = useFormat();
  const recording = useRecording();

  async function save({ bodies }: AssessmentsRead): Promise<void> {
    const about = { kind: 'assessment', patientId: file.patientId, act } as const;
    const said = bodies.map(
      (body) =>
        `${wordFor(assessment.topics, body.topic, assessment.unknownTopic)} ${assessedValue(body, { texts, format })}`,
    );
    await recording.record(
      bodies.map((body) => entryIntent(about, { body }, reason)),
      { said: assessment.saved(said.join(', ')), onKept: leave },
    );
  }

  return { recording, save };
}
