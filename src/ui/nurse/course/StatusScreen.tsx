import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import { entriesInForce, isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { HistoryOfChain } from '#ui/nurse/identity/fields/HistoryOfChain.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DisputedPart } from './DisputedPart.tsx';
import { PeriodList } from './PeriodList.tsx';
import { StatusEdit, type StatusEditing } from './StatusEdit.tsx';

/** Whether the clinic follows the patient, since when, and what ended it. */
export function StatusScreen({ patientId }: { readonly patientId: string }) {
  return <OpenedFile patientId={patientId}>{({ file }) => <StatusView key={patientId} file={file} />}</OpenedFile>;
}

function StatusView({ file }: { readonly file: PatientFile }) {
  const { course, words } = useTexts().nurse;
  const { status: texts } = course;
  const [editing, setEditing] = useState<StatusEditing>();
  const [history, setHistory] = useState<'closed' | 'open'>('closed');
  const state = file.status;
  const periods = state === undefined ? [] : entriesInForce(state.lines[0]);
  const say = ({ body }: WritingFact<'followUpStatus'>) => words.status(body.status);
  const home = `/patients/${file.patientId}/treatment`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={texts.title} back={{ to: home, label: words.backToFile }} />
      {state !== undefined && isDisagreement(state) ? (
        <DisputedPart patientId={file.patientId} />
      ) : editing !== undefined ? (
        <Card title={texts.editing[editing.act]}>
          <StatusEdit file={file} editing={editing} onDone={() => setEditing(undefined)} />
        </Card>
      ) : (
        <Card
          title={texts.periods}
          aside={
            state !== undefined && (
              <Button look="quiet" icon="history" onClick={() => setHistory('open')}>
                {course.history}
              </Button>
            )
          }
        >
          {periods.length === 0 && <p>{words.status(undefined)}</p>}
          <PeriodList
            periods={periods}
            say={(fact) => (fact.reason === undefined ? say(fact) : texts.because(say(fact), fact.reason))}
            onCorrect={(fact) => setEditing({ act: 'correction', fact })}
          />
          <Button
            look="primary"
            size="large"
            icon="edit"
            onClick={() => setEditing({ act: state === undefined ? 'first' : 'change' })}
          >
            {texts.change}
          </Button>
        </Card>
      )}
      {history === 'open' && state !== undefined && (
        <HistoryOfChain title={texts.title} state={state} say={say} onClose={() => setHistory('closed')} />
      )}
    </div>
  );
}
