import type { ReactNode } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PatientName } from '#ui/nurse/patient-banner/PatientName.tsx';
import type { Moved, Trial } from './tryRules.ts';
import type { RunningTrial } from './useTrial.ts';

type Props = { readonly trial: RunningTrial; readonly ready: 'yes' | 'no'; readonly children: ReactNode };

/** A draft tried on the patients of this tablet: who enters and who leaves, by name, before anything is published. */
export function TrialCard({ trial, ready, children }: Props) {
  const { trial: texts } = useTexts().nurse.ruleSets;
  const { progress, done, total } = trial;
  return (
    <Card title={texts.title}>
      {progress === undefined ? (
        <div className="button-row">
          <Button disabled={ready === 'no'} onClick={trial.run}>
            {done === undefined ? texts.run(total) : texts.runAgain}
          </Button>
        </div>
      ) : (
        <>
          <Progress label={texts.running(progress, total)} done={progress} total={total} />
          <div className="button-row">
            <Button onClick={trial.cancel}>{texts.cancel}</Button>
          </div>
        </>
      )}
      <div role="status">{done !== undefined && progress === undefined && <Outcome trial={done} />}</div>
      {done !== undefined && !trial.isOfThisDraft && <p>{texts.stale}</p>}
      {children}
    </Card>
  );
}

function Outcome({ trial }: { readonly trial: Trial }) {
  const { trial: texts } = useTexts().nurse.ruleSets;
  const format = useFormat();
  return (
    <div className="stack">
      <p>
        {texts.done(trial.patients, format.day(trial.on))} <strong>{texts.counts(trial.before, trial.after)}</strong>
      </p>
      {trial.unreadable > 0 && <p>{texts.unreadable(trial.unreadable)}</p>}
      <MovedList
        title={trial.enters.length === 0 ? texts.nobodyEnters : texts.enters(trial.enters.length)}
        moved={trial.enters}
      />
      <MovedList
        title={trial.leaves.length === 0 ? texts.nobodyLeaves : texts.leaves(trial.leaves.length)}
        moved={trial.leaves}
      />
    </div>
  );
}

function MovedList({ title, moved }: { readonly title: string; readonly moved: readonly Moved[] }) {
  const { trial: texts } = useTexts().nurse.ruleSets;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="rule-moved">
        {moved.map(({ patient, rules }) => (
          <li key={patient.patientId}>
            <Link to={`/patients/${patient.patientId}/complexity`}>
              <PatientName name={patient} />
            </Link>{' '}
            <span className="small soft">{texts.by(rules.join(', '))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
