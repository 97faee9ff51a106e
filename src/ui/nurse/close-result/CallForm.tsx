import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { peopleToCall } from '#ui/nurse/critical-inr/peopleToCall.ts';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CALLED, CALLED_BY, type CallDraft, OUTCOMES, REPEATED } from './closingDraft.ts';
import type { CallProblem } from './callFields.ts';

type FieldsProps = { readonly typed: CallDraft; readonly onTyped: (typed: CallDraft) => void };
type Props = FieldsProps & {
  readonly file: PatientFile;
  readonly places: Places;
  readonly problem: CallProblem | undefined;
};

/** How one attempt went. Whoever is chosen brings his name from the file; it can be changed. */
export function CallForm({ file, places, typed, problem, onTyped }: Props) {
  const { call: texts } = useTexts().nurse.closing;
  const people = peopleToCall(file, places);

  function choose(whom: (typeof CALLED)[number]) {
    const name = people.find(({ role }) => role === whom)?.name;
    onTyped({ ...typed, with: whom, name });
  }

  return (
    <>
      <SegmentedControl
        legend={texts.with}
        options={CALLED.map((value) => ({ value, label: texts.withChoices[value] }))}
        value={typed.with}
        onChoose={choose}
      />
      <SegmentedControl
        legend={texts.outcome}
        options={OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
        value={typed.outcome}
        onChoose={(outcome) => onTyped({ ...typed, outcome })}
      />
      <TextField
        label={texts.name}
        autoComplete="off"
        maxLength={120}
        value={typed.name ?? ''}
        problem={problem === 'noName' ? texts.problem.noName : undefined}
        onChange={(event) => onTyped({ ...typed, name: event.target.value })}
      />
      {typed.outcome === 'told' && (
        <SegmentedControl
          legend={texts.repeated}
          options={REPEATED.map((value) => ({ value, label: texts.repeatedChoices[value] }))}
          value={typed.repeatedBack}
          onChoose={(repeatedBack) => onTyped({ ...typed, repeatedBack })}
        />
      )}
      {typed.outcome === 'voicemail' && <p className="small soft">{texts.voicemailHelp}</p>}
      {typed.outcome !== undefined && typed.outcome !== 'told' && <CallBack typed={typed} onTyped={onTyped} />}
      <HowAndWhen typed={typed} onTyped={onTyped} />
      <div role="alert">
        {problem !== undefined && problem !== 'noName' && <p className="field-problem">{texts.problem[problem]}</p>}
      </div>
    </>
  );
}

function CallBack({ typed, onTyped }: FieldsProps) {
  const { call: texts } = useTexts().nurse.closing;
  const today = useToday();
  return (
    <div className="row closing-when">
      <DateField
        label={texts.callBackDay}
        value={typed.callBackDay}
        earliest={today}
        onDay={(day) => onTyped({ ...typed, callBackDay: day.kind === 'day' ? day.day : undefined })}
      />
      <TextField
        label={texts.callBackHour}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={typed.callBackHour ?? ''}
        onChange={(event) => onTyped({ ...typed, callBackHour: event.target.value })}
      />
    </div>
  );
}

function HowAndWhen({ typed, onTyped }: FieldsProps) {
  const { call: texts } = useTexts().nurse.closing;
  const today = useToday();
  const when = typed.when ?? 'now';
  return (
    <>
      <SegmentedControl
        legend={texts.by}
        options={CALLED_BY.map((value) => ({ value, label: texts.byChoices[value] }))}
        value={typed.by ?? 'telephone'}
        onChoose={(by) => onTyped({ ...typed, by })}
      />
      <SegmentedControl
        legend={texts.when}
        options={(['now', 'earlier'] as const).map((value) => ({ value, label: texts.whenChoices[value] }))}
        value={when}
        onChoose={(chosen) => onTyped({ ...typed, when: chosen })}
      />
      {when === 'earlier' && (
        <div className="row closing-when">
          <DateField
            label={texts.day}
            value={typed.day}
            latest={today}
            onDay={(day) => onTyped({ ...typed, day: day.kind === 'day' ? day.day : undefined })}
          />
          <TextField
            label={texts.hour}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            value={typed.hour ?? ''}
            onChange={(event) => onTyped({ ...typed, hour: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
