import { zodResolver } from '@hookform/resolvers/zod';
import { type Control, Controller, useForm, useWatch } from 'react-hook-form';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { recallIntent } from './nextControlIntents.ts';
import {
  RECALL_BY,
  RECALL_OUTCOMES,
  RECALL_WITH,
  type RecallFields,
  recallFields,
  type RecallInput,
  type RecallProblem,
} from './recallFields.ts';

/** One attempt, logged in four touches: whom, how, what came of it, when to call again. */
export function RecallForm({ patientId }: { readonly patientId: string }) {
  const { nextControl, closing } = useTexts().nurse;
  const { recall: texts } = nextControl;
  const { call } = closing;
  const today = useToday();
  const recording = useRecording();
  const { control, register, handleSubmit, formState } = useForm<RecallInput, unknown, RecallFields>({
    resolver: zodResolver(recallFields(today)),
    defaultValues: { by: 'telephone', name: '' },
    shouldFocusError: false,
  });
  const by = useWatch({ control, name: 'by' });
  function save({ with: whom, by: how, outcome, name, callBackOn }: RecallFields) {
    // A letter that was sent is an attempt that nobody has answered yet.
    const result = outcome ?? 'noAnswer';
    const more = {
      ...(name === '' ? {} : { name }),
      ...(callBackOn === undefined ? {} : { callBackAt: { date: callBackOn } }),
    };
    const intent = recallIntent(patientId, { with: whom, by: how, outcome: result, at: { date: today }, ...more });
    return recording.record([intent], {
      said: texts.saved(how === 'letter' ? texts.letterSent : call.outcomes[result]),
    });
  }

  const choices = {
    with: { legend: call.with, options: RECALL_WITH.map((value) => ({ value, label: call.withChoices[value] })) },
    by: { legend: call.by, options: RECALL_BY.map((value) => ({ value, label: call.byChoices[value] })) },
    outcome: {
      legend: call.outcome,
      options: RECALL_OUTCOMES.map((value) => ({ value, label: call.outcomes[value] })),
    },
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void handleSubmit(save)(event)} aria-label={texts.form}>
      <ChoiceOf control={control} name="with" {...choices.with} />
      <ChoiceOf control={control} name="by" {...choices.by} />
      {by !== 'letter' && <ChoiceOf control={control} name="outcome" {...choices.outcome} />}
      <TextField
        label={call.name}
        hint={texts.nameHint}
        autoComplete="off"
        problem={problemIn(texts.problem, formState.errors.name?.message)}
        {...register('name')}
      />
      <CallBackDay control={control} />
      <div>
        <Button type="submit" icon="phone" disabled={recording.isUnderWay}>
          {texts.save}
        </Button>
      </div>
      <RecordingFailed recording={recording} />
    </form>
  );
}

type ChoiceProps = {
  readonly control: Control<RecallInput, unknown, RecallFields>;
  readonly name: 'with' | 'by' | 'outcome';
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

function ChoiceOf({ control, name, legend, options }: ChoiceProps) {
  const { problem } = useTexts().nurse.nextControl.recall;
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const said = problemIn(problem, fieldState.error?.message);
        return (
          <div>
            <SegmentedControl legend={legend} options={options} value={field.value} onChoose={field.onChange} />
            <div role="alert">{said !== undefined && <p className="field-problem">{said}</p>}</div>
          </div>
        );
      }}
    />
  );
}

function CallBackDay({ control }: Pick<ChoiceProps, 'control'>) {
  const { recall: texts } = useTexts().nurse.nextControl;
  const today = useToday();
  return (
    <Controller
      control={control}
      name="callBackOn"
      render={({ field, fieldState }) => (
        <DateField
          label={texts.callBackDay}
          value={field.value}
          earliest={today}
          onDay={(typed) => field.onChange(typed.kind === 'day' ? typed.day : undefined)}
          problem={problemIn(texts.problem, fieldState.error?.message)}
        />
      )}
    />
  );
}

function problemIn(words: Readonly<Record<RecallProblem, string>>, problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : words[problem as RecallProblem];
}
