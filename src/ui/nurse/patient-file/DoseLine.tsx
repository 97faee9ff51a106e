import { type DosesSaid, doseOf } from '#facts/doseOf.ts';
import { decisionNews } from '#facts/decisionNews.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import { DoseText } from '#ui/nurse/dose/DoseText.tsx';
import { StoppedNotice } from '#ui/nurse/dose/StoppedNotice.tsx';
import { TodaysDose } from '#ui/nurse/dose/TodaysDose.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The dose somebody decided, in the file's overview. One that nobody did is only said to wait, and never told. */
export function DoseLine({ file }: { readonly file: PatientFile }) {
  const { patientFile, dose: texts } = useTexts().nurse;
  const dose = doseOf(file, useToday());
  return (
    <div className="stack stack--tight">
      {dose.kind === 'disputed' && (
        <p>
          <Badge tone="warning" icon="warning">
            {patientFile.treatment.disputed}
          </Badge>
        </p>
      )}
      <StoppedNotice file={file} />
      {dose.kind === 'none' && <span>{patientFile.treatment.noDose}</span>}
      {dose.kind === 'settled' && <Said file={file} said={dose} />}
      {dose.kind === 'disputed' && dose.heads.map((said) => <Said key={said.head} file={file} said={said} />)}
      <Link className="button" to={`/patients/${file.patientId}/treatment`}>
        {texts.title}
      </Link>
    </div>
  );
}

function Said({ file, said }: { readonly file: PatientFile; readonly said: DosesSaid }) {
  const { patientFile, dose: texts } = useTexts().nurse;
  return (
    <>
      {said.current === undefined ? <span>{texts.none}</span> : <Current file={file} dose={said.current} />}
      {said.toValidate.length > 0 && (
        <div>
          <p>
            <Badge tone="warning">{patientFile.treatment.toValidate}</Badge>
          </p>
          <p className="small soft">{patientFile.treatment.toValidateHelp}</p>
        </div>
      )}
    </>
  );
}

function Current({ file, dose }: { readonly file: PatientFile; readonly dose: Dose }) {
  const { news } = useTexts().nurse.dose;
  return (
    <>
      <TodaysDose file={file} dose={dose} />
      <DoseText dose={dose} />
      {decisionNews(file, dose).length > 0 && (
        <p>
          <Badge tone="warning" icon="warning">
            {news.badge}
          </Badge>
        </p>
      )}
    </>
  );
}
