import type { PatientFile } from '#facts/patientFile.ts';
import { valueOn } from '#facts/fold.ts';
import { CareCircleCard } from '#ui/nurse/care-circle/CareCircleCard.tsx';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ContactCard } from './ContactCard.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { InformationCard } from './InformationCard.tsx';

/** Who the patient is, how he is reached, who cares for him, and what he was told. */
export function IdentityTabScreen({ patientId }: { readonly patientId: string }) {
  const { patientFile } = useTexts().nurse;
  return (
    <OpenedFile patientId={patientId}>
      {({ file }, places) => (
        <div className="screen" key={patientId}>
          <PatientBanner file={file} back={{ to: '/patients', label: patientFile.back }} />
          <FileTabs patientId={patientId} current="identity" />
          <div className="identity-columns">
            <div className="stack">
              <IdentityCard file={file} />
              <InformationCard file={file} />
            </div>
            <div className="stack">
              <FollowUpCard file={file} />
              <ContactCard file={file} />
              <CareCircleCard file={file} places={places} />
            </div>
          </div>
        </div>
      )}
    </OpenedFile>
  );
}

/** Whether the clinic follows him, and where that is changed. */
function FollowUpCard({ file }: { readonly file: PatientFile }) {
  const { words, course } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const facts = file.status?.lines.map((line) => valueOn(line, today)) ?? [];
  const said = facts.map((fact) =>
    [words.status(fact?.body.status), fact?.validFrom && course.status.since(format.day(fact.validFrom))]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return (
    <Card
      title={course.status.title}
      aside={
        <Link className="button no-print" to={`/patients/${file.patientId}/status`}>
          {course.status.change}
        </Link>
      }
    >
      <p>{said.length === 0 ? words.status(undefined) : [...new Set(said)].join(` ${course.or} `)}</p>
    </Card>
  );
}
