import { useState } from 'react';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { RangeChoiceFields } from '#ui/nurse/import/RangeChoiceFields.tsx';
import { isUnusual, rangeOf, type TypedRange } from '#ui/nurse/import/typedRange.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { confirmRangeIntent } from './confirmRangeIntent.ts';
import { KnownOfPatient } from './KnownOfPatient.tsx';

type Props = {
  readonly file: PatientFile;
  readonly course: WritingFact<'avkCourse'>;
  readonly head: string;
  readonly onSaved: () => void;
};

/** No range is ticked beforehand, not even the imported one: whoever confirms has chosen it. */
export function ConfirmRangeForm({ file, course, head, onSaved }: Props) {
  const { confirm: texts } = useTexts().nurse.importing;
  const format = useFormat();
  const recording = useRecording();
  const [typed, setTyped] = useState<TypedRange>();
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState<string>();
  const since = useSince(course.validFrom);
  const range = typed && rangeOf(typed);

  async function save() {
    if (range === undefined) return setProblem(texts.problem);
    if (typed !== undefined && isUnusual(typed) && !isSure) return setProblem(texts.unusual(format.range(range)));
    if (since.day === undefined) return setProblem(texts.dayProblem);
    setProblem(undefined);
    const intent = confirmRangeIntent(course, { head, range, since: since.day });
    await recording.record([intent], { said: texts.saved(format.range(range)), onKept: onSaved });
  }

  return (
    <>
      <KnownOfPatient file={file} course={course} />
      <Card>
        <RangeChoiceFields
          texts={{ legend: texts.choose, other: texts.other, low: texts.low, high: texts.high, problem: texts.problem }}
          value={typed}
          onChoose={(chosen) => {
            setSure(false);
            setProblem(undefined);
            if (chosen !== 'none') setTyped(chosen);
          }}
        />
        {since.fields}
        <div role="alert">{problem !== undefined && <p className="field-problem">{problem}</p>}</div>
        {typed !== undefined && isUnusual(typed) && !isSure && (
          <Button
            onClick={() => {
              setSure(true);
              setProblem(undefined);
            }}
          >
            {texts.unusualYes}
          </Button>
        )}
        <Button look="primary" size="large" disabled={recording.isUnderWay} onClick={() => void save()}>
          {texts.save}
        </Button>
      </Card>
      <RecordingFailed recording={recording} />
    </>
  );
}

/** From when the range holds: from the imported one's own first day, so that it is gone, or from another. */
function useSince(imported: LocalDate | undefined) {
  const { confirm: texts } = useTexts().nurse.importing;
  const format = useFormat();
  const today = useToday();
  const [from, setFrom] = useState<'start' | 'day'>('start');
  const [chosen, setChosen] = useState<LocalDate>();
  const start = imported ?? today;
  const isPast = chosen !== undefined && chosen <= today;
  const fields = (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={texts.since}
        options={[
          { value: 'start', label: texts.sinceStart(format.day(start)) },
          { value: 'day', label: texts.sinceDay },
        ]}
        value={from}
        onChoose={setFrom}
      />
      {from === 'day' && (
        <DateField
          label={texts.day}
          hint={texts.earlier(format.day(start))}
          value={chosen}
          latest={today}
          onDay={(typed) => setChosen(typed.kind === 'day' ? typed.day : undefined)}
        />
      )}
    </div>
  );
  return { fields, day: from === 'start' ? start : isPast ? chosen : undefined };
}
