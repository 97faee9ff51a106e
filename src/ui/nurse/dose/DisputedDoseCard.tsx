import type { DoseOf } from '#facts/doseOf.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DoseText } from './DoseText.tsx';
import { StoppedNotice } from './StoppedNotice.tsx';

type Props = { readonly file: PatientFile; readonly heads: Extract<DoseOf, { kind: 'disputed' }>['heads'] };

/** What each head says, side by side and none larger than another; no calendar, because there is no dose to tell. */
export function DisputedDoseCard({ file, heads }: Props) {
  const { dose } = useTexts().nurse;
  return (
    <Card
      title={dose.disputed.title}
      aside={
        <Link className="button" to={`/patients/${file.patientId}/disagreements`}>
          {dose.disputed.settle}
        </Link>
      }
    >
      <StoppedNotice file={file} />
      <p>{dose.disputed.help}</p>
      <ul className="claims">
        {heads.map(({ head, current, upcoming, toValidate }, at) => (
          <li key={head} className="claim">
            <h3 className="small soft">{dose.disputed.claim(String.fromCharCode(65 + at))}</h3>
            {current === undefined ? <p>{dose.none}</p> : <DoseText dose={current} />}
            {upcoming.map((planned) => (
              <div key={planned.id}>
                <Badge>{dose.history.planned}</Badge>
                <DoseText dose={planned} />
              </div>
            ))}
            {toValidate.map((waiting) => (
              <div key={waiting.id}>
                <Badge tone="warning">{dose.toValidate.title}</Badge>
                <DoseText dose={waiting} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
