import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { BasisChoice } from './BasisChoice.tsx';
import { whoMayDecide } from './decisionDraft.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { DoseDoubtDialog } from './DoseDoubtDialog.tsx';
import { DosePreview } from './DosePreview.tsx';
import { DoseProblems, problemText } from './DoseProblems.tsx';
import { PatternFields } from './PatternFields.tsx';
import { prescriberNames } from './prescriberNames.ts';
import { TabletChoice } from './TabletChoice.tsx';
import type { DoseContext } from './reviewDose.ts';
import type { KeptDose } from './useDoseDraft.ts';
import { useDoseForm } from './useDoseForm.ts';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly kept: KeptDose | undefined;
  readonly onDraft: (draft: KeptDose) => void;
  readonly onSaved: () => void;
};

/** Tablet, rhythm, days, beginning, INRs, who decided. What leaves it can be taken, and every doubt was answered. */
export function DoseForm({ file, places, kept, onDraft, onSaved }: Props) {
  const { back } = useRouter();
  const recording = useRecording();
  const leave = () => {
    onSaved();
    back(`/patients/${file.patientId}/treatment`);
  };
  const form = useDoseForm({ file, kept, recording, onDraft, onSaved: leave });
  const { asking, context } = form;
  if (context === undefined) return null;
  return (
    <div className="dose-form">
      <DoseFields {...{ file, places, kept, form, context, leave }} isUnderWay={recording.isUnderWay} />
      <div className="dose-form-preview">
        <DosePreview draft={form.draft} current={context.current} />
      </div>
      {asking !== undefined && (
        <DoseDoubtDialog
          dose={asking.dose}
          questions={asking.questions}
          onConfirm={form.confirm}
          onCorrect={form.reconsider}
        />
      )}
      <RecordingFailed recording={recording} />
    </div>
  );
}

type FieldsProps = Pick<Props, 'file' | 'places' | 'kept'> & {
  readonly form: ReturnType<typeof useDoseForm>;
  readonly context: DoseContext;
  readonly leave: () => void;
  readonly isUnderWay: boolean;
};

function DoseFields({ file, places, kept, form, context, leave, isUnderWay }: FieldsProps) {
  const { dose: texts, inrEntry } = useTexts().nurse;
  const { draft } = form;
  const problem = (field: 'tablet' | 'days' | 'validFrom') => problemText(form.problems, field, texts.entry);
  return (
    <form action={form.submit} className="stack">
      {kept !== undefined && <Banner>{inrEntry.draftKept}</Banner>}
      <Card>
        <TabletChoice
          patientId={file.patientId}
          molecule={context.course.molecule}
          draft={draft}
          onDraft={form.setDose}
          problem={problem('tablet')}
        />
        <PatternFields draft={draft} onDraft={form.setDose} problem={problem('days')} />
        <DateField
          label={texts.entry.validFrom}
          problem={problem('validFrom')}
          value={draft.validFrom}
          onDay={(typed) => form.setDose({ ...draft, validFrom: typed.kind === 'day' ? typed.day : undefined })}
        />
      </Card>
      <BasisAndDecision places={places} form={form} />
      <DoseProblems problems={form.problems} decision={form.decisionProblems} />
      <div className="button-row dose-form-submit">
        <Button type="submit" look="primary" size="large" disabled={isUnderWay}>
          {texts.entry.save}
        </Button>
        <Button onClick={leave}>{texts.entry.cancel}</Button>
      </div>
    </form>
  );
}

function BasisAndDecision({ places, form }: Pick<FieldsProps, 'places' | 'form'>) {
  const { account } = useUser();
  const { draft } = form;
  return (
    <>
      <Card>
        <BasisChoice
          inrs={form.inrs}
          leftOut={draft.leftOut}
          onLeftOut={(leftOut) => form.setDose({ ...draft, leftOut })}
        />
      </Card>
      <Card>
        <DecisionFields
          choices={whoMayDecide(account)}
          draft={form.decision}
          onDraft={form.setDecision}
          problems={form.decisionProblems}
          prescribers={prescriberNames(places)}
        />
      </Card>
    </>
  );
}
