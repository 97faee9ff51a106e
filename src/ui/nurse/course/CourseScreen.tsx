import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import { entriesInForce, isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { HistoryOfChain } from '#ui/nurse/identity/fields/HistoryOfChain.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CourseEdit, type Editing } from './CourseEdit.tsx';
import { courseLine } from './courseLine.ts';
import { DisputedPart } from './DisputedPart.tsx';
import { PeriodList } from './PeriodList.tsx';

/** Why, with what, in which range, and since when: every period of it, corrected or followed by another. */
export function CourseScreen({ patientId }: { readonly patientId: string }) {
  return <OpenedFile patientId={patientId}>{({ file }) => <CourseView key={patientId} file={file} />}</OpenedFile>;
}

function CourseView({ file }: { readonly file: PatientFile }) {
  const texts = useTexts().nurse;
  const { course, words } = texts;
  const format = useFormat();
  const [editing, setEditing] = useState<Editing>();
  const [history, setHistory] = useState<'closed' | 'open'>('closed');
  const state = file.course;
  const periods = state === undefined ? [] : entriesInForce(state.lines[0]);
  const say = ({ body }: WritingFact<'avkCourse'>) => courseLine(body, texts, format);
  const done = () => setEditing(undefined);
  return (
    <div className="screen">
      <PatientBanner
        file={file}
        task={course.title}
        back={{ to: `/patients/${file.patientId}/treatment`, label: words.backToFile }}
      />
      {state !== undefined && isDisagreement(state) ? (
        <DisputedPart patientId={file.patientId} />
      ) : editing !== undefined ? (
        <Card title={course.editing[editing.act]}>
          <CourseEdit key={editing.act} file={file} editing={editing} onDone={done} />
        </Card>
      ) : (
        <Card
          title={course.periods}
          aside={
            state !== undefined && (
              <Button look="quiet" icon="history" onClick={() => setHistory('open')}>
                {course.history}
              </Button>
            )
          }
        >
          {periods.length === 0 && <p>{course.none}</p>}
          <PeriodList periods={periods} say={say} onCorrect={(fact) => setEditing({ act: 'correction', fact })} />
          <Button look="primary" size="large" icon="edit" onClick={() => setEditing(startOf(periods))}>
            {periods.length === 0 ? course.enter : course.change}
          </Button>
        </Card>
      )}
      {history === 'open' && state !== undefined && (
        <HistoryOfChain title={course.title} state={state} say={say} onClose={() => setHistory('closed')} />
      )}
    </div>
  );
}

/** What is changed is the last period; without one there is nothing yet to change. */
function startOf(periods: readonly WritingFact<'avkCourse'>[]): Editing {
  const last = periods.at(-1);
  return last === undefined ? { act: 'first' } : { act: 'change', fact: last };
}
