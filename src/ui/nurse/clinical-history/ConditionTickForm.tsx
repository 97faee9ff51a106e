import { useState } from 'react';
import { CONDITION_LIST, type ConditionCode } from '#domain/conditions/conditionList.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { firstDayOfLife } from './entryDay.ts';
import { EntryButtons } from './EntryButtons.tsx';
import { entryIntent } from './entryIntent.ts';
import { readTicked, tickAct, tickDraft, type TickField, tickProblems, tickRow } from './readTicks.ts';
import { TickedCondition } from './TickedCondition.tsx';
import { useDraft } from './useDraft.ts';
import { type DraftKeeper, type KeptDraft, useKeptDraft } from './useKeptDraft.ts';

/** The closed list to tick, each ticked line with its severity. What is not ticked stays unknown. */
export function ConditionTickForm({ file }: { readonly file: PatientFile }) {
  const { found, keeper } = useKeptDraft(`clinical:${file.patientId}:condition:ticks`);
  return <LiveView live={found}>{(kept) => <TickList file={file} kept={kept} keeper={keeper} />}</LiveView>;
}

type Props = {
  readonly file: PatientFile;
  readonly kept: KeptDraft | undefined;
  readonly keeper: DraftKeeper;
};

function TickList({ file, kept, keeper }: Props) {
  const { condition, entry, problem } = useTexts().nurse.clinicalHistory;
  const recording = useRecording();
  const { back } = useRouter();
  const [hadDraft] = useState(kept !== undefined);
  const codes = codesToTick(file);
  const context = { file, today: useToday(), earliest: firstDayOfLife(file), mode: 'first' } as const;
  const { form, element, tried, tryNow } = useDraft<TickField>({
    initial: tickDraft(codes),
    kept,
    keeper,
    problemsOf: (draft) => tickProblems(codes, draft, context),
  });
  const ticked = codes.filter((code) => form.draft[tickRow(code, 'ticked')] === 'yes');

  function leave() {
    keeper.drop();
    back(`/patients/${file.patientId}/clinical`);
  }

  async function submit() {
    tryNow();
    const read = readTicked(ticked, form.draft, context);
    if (read === undefined || read.length === 0) return;
    const intents = read.map((written) =>
      entryIntent({ kind: 'condition', patientId: file.patientId, act: tickAct(file, written.body.code) }, written, ''),
    );
    await recording.record(intents, { said: condition.saved(read.length), onKept: leave });
  }

  if (codes.length === 0) return <Banner>{condition.allWritten}</Banner>;
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
      <p>{condition.tickHelp}</p>
      <ul className="list clinical-ticks">
        {codes.map((code) => (
          <li key={code}>
            <TickedCondition form={form} code={code} context={context} />
          </li>
        ))}
      </ul>
      <p className="small soft">{condition.againHint}</p>
      <div role="alert">
        {tried === 'yes' && ticked.length === 0 && <p className="field-problem">{problem['nothing-ticked']}</p>}
      </div>
      <EntryButtons busy={recording.isUnderWay ? 'yes' : 'no'} onCancel={leave} />
      <RecordingFailed recording={recording} />
    </form>
  );
}

/** What stands active in the file, or in dispute, is changed there and not ticked again. */
function codesToTick({ conditions }: PatientFile): readonly ConditionCode[] {
  const standing = new Set(
    conditions.flatMap((chain) =>
      chain.lines.flatMap((line) => {
        const latest = latestOf(line);
        if (latest === undefined) return [];
        return latest.body.state !== 'resolved' || isDisagreement(chain) ? [latest.body.code] : [];
      }),
    ),
  );
  return CONDITION_LIST.conditions.flatMap(({ code }) => (standing.has(code) ? [] : [code]));
}
