import { useState } from 'react';
import type { PatientFile } from '#facts/patientFile.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalFact, ClinicalKind } from './clinicalKind.ts';
import { firstDayOfLife } from './entryDay.ts';
import { type EntryAct, entryIntent } from './entryIntent.ts';
import type { EntryPlan } from './entryPlan.ts';
import { NO_REASON, reasonProblem, reasonText } from './entryReason.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { ReasonFields } from './ReasonFields.tsx';
import { useDraft } from './useDraft.ts';
import { type DraftKeeper, type KeptDraft, useKeptDraft } from './useKeptDraft.ts';
import { useSayFact } from './useSayFact.ts';

type Props<K extends ClinicalKind, Field extends string> = {
  readonly file: PatientFile;
  readonly kind: K;
  readonly act: EntryAct<K>;
  readonly plan: EntryPlan<K, Field>;
};

/** The form of one entry, with what was begun earlier and not finished. */
export function PlannedEntryForm<K extends ClinicalKind, Field extends string>(props: Props<K, Field>) {
  const { file, kind, act } = props;
  const about = act.mode === 'first' ? 'new' : act.fact.id;
  const { found, keeper } = useKeptDraft(`clinical:${file.patientId}:${kind}:${act.mode}:${about}`);
  return <LiveView live={found}>{(kept) => <Filled {...props} kept={kept} keeper={keeper} />}</LiveView>;
}

type FilledProps<K extends ClinicalKind, Field extends string> = Props<K, Field> & {
  readonly kept: KeptDraft | undefined;
  readonly keeper: DraftKeeper;
};

function Filled<K extends ClinicalKind, Field extends string>(props: FilledProps<K, Field>) {
  const { file, kind, act, plan, kept, keeper } = props;
  const { entry } = useTexts().nurse.clinicalHistory;
  const recording = useRecording();
  const say = useSayFact();
  const { back } = useRouter();
  const [hadDraft] = useState(kept !== undefined);
  const [reason, setReason] = useState(NO_REASON);
  const context = { file, today: useToday(), earliest: firstDayOfLife(file), mode: act.mode };
  const { form, element, tried, tryNow } = useDraft({
    initial: plan.initial(act.mode === 'first' ? undefined : act.fact, context),
    kept,
    keeper,
    problemsOf: (draft) => {
      const read = plan.read(draft, context);
      return read.kind === 'ok' ? {} : read.problems;
    },
  });
  const home = `/patients/${file.patientId}/clinical`;

  async function submit() {
    tryNow();
    const read = plan.read(form.draft, context);
    const isReasonMissing = act.mode === 'correction' && reasonProblem(reason) !== undefined;
    if (read.kind === 'problems' || isReasonMissing) return;
    const intent = entryIntent({ kind, patientId: file.patientId, act }, read, reasonText(reason, entry.reasonChoices));
    await recording.record([intent, ...(read.also ?? [])], {
      said: entry.saved(say(asFact(kind, read)).title),
      onKept: leave,
    });
  }

  function leave() {
    keeper.drop();
    back(home);
  }

  const { Fields } = plan;
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
      <Fields form={form} context={context} />
      {act.mode === 'correction' && (
        <ReasonFields reason={reason} onReason={setReason} purpose="correct" tried={tried} />
      )}
      <EntryButtons busy={recording.isUnderWay ? 'yes' : 'no'} onCancel={leave} />
      <RecordingFailed recording={recording} />
    </form>
  );
}

/** A body as the fact it is about to become, to be said in the same words. */
function asFact<K extends ClinicalKind>(
  kind: K,
  { body, validFrom }: { readonly body: BodyOf<K>; readonly validFrom?: WritingFact['validFrom'] },
): Pick<ClinicalFact, 'kind' | 'body' | 'validFrom'> {
  return { kind, body, validFrom };
}
