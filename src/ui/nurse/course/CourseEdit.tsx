import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { AskDialog } from '#ui/nurse/identity/fields/AskDialog.tsx';
import { EditForm } from '#ui/nurse/identity/fields/EditForm.tsx';
import { FormActions } from '#ui/nurse/identity/fields/FormActions.tsx';
import { writeAgain } from '#ui/nurse/identity/fields/writeAgain.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CourseFields } from './CourseFields.tsx';
import { isPeriodWhole } from './period.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { NO_COURSE_PROBLEMS, readCourse } from './readCourse.ts';
import { NO_COURSE, type TypedCourse, typedCourse } from './typedCourse.ts';
import { usePeriodEditing } from './usePeriodEditing.ts';

/** What the fields are open for: a first treatment, another one from a day on, or a period that was wrong. */
export type Editing =
  | { readonly act: 'first' }
  | { readonly act: 'change' | 'correction'; readonly fact: WritingFact<'avkCourse'> };

type Props = { readonly file: PatientFile; readonly editing: Editing; readonly onDone: () => void };

/** A treatment written again: the day from which it holds, why, and what it is. */
export function CourseEdit({ file, editing, onDone }: Props) {
  const { course } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const recording = useRecording();
  const { act } = editing;
  const fact = editing.act === 'first' ? undefined : editing.fact;
  const from = act === 'correction' ? fact?.validFrom : undefined;
  const [typed, setTyped] = useState<TypedCourse>(() => (fact === undefined ? NO_COURSE : typedCourse(fact.body)));
  const [asked, setAsked] = useState<'notYet' | 'asked' | 'questions'>('notYet');
  const dated = usePeriodEditing({ file, act, state: file.course, from, mayLieAhead: 'yes' });
  const { period, setPeriod, birth } = dated;
  const read = readCourse(typed, { today, birth }, fact?.body);
  const questions = [
    ...(read.ok ? read.questions.map((question) => course.question[question]) : []),
    ...dated.questions,
  ];

  function submit() {
    setAsked('asked');
    if (!read.ok || !isPeriodWhole(dated.wrong)) return;
    if (questions.length > 0) setAsked('questions');
    else void write();
  }

  async function write() {
    setAsked('asked');
    if (!read.ok || period.from === undefined) return;
    const { body } = read;
    const why = { act: act === 'correction' ? act : 'change', from: period.from, reason: period.reason } as const;
    const { patientId, course: state } = file;
    const intent = writeAgain({ kind: 'avkCourse', patientId, state, body, why, target: fact?.id });
    const said = course.saved(format.range(body.range), format.day(period.from));
    await recording.record([intent], { said, onKept: onDone });
  }

  const when = (
    <PeriodFields
      act={act}
      value={period}
      onChange={setPeriod}
      problems={asked === 'notYet' ? {} : dated.wrong}
      startedOn={typed.startedOn}
    />
  );
  return (
    <EditForm onSubmit={submit}>
      <p className="soft">{course.editingHelp[act]}</p>
      {act !== 'first' && when}
      <CourseFields
        value={typed}
        onChange={setTyped}
        problems={asked !== 'notYet' && !read.ok ? read.problems : NO_COURSE_PROBLEMS}
      />
      {act === 'first' && when}
      <FormActions recording={recording} onCancel={onDone} />
      {asked === 'questions' && (
        <AskDialog questions={questions} onCorrect={() => setAsked('asked')} onConfirm={() => void write()} />
      )}
      <RecordingFailed recording={recording} />
    </EditForm>
  );
}
