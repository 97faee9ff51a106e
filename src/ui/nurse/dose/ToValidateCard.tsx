import { useState } from 'react';
import type { DosesSaid } from '#facts/doseOf.ts';
import type { Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type Dose, readDose } from '#facts/readDose.ts';
import type { Places } from '#store/store.ts';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { calendarOf } from './calendarDose.ts';
import { dayOfWriting } from './dayOfWriting.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { DoseBasisLine } from './DoseBasisLine.tsx';
import { DoseCalendar } from './DoseCalendar.tsx';
import { DoseNewsBanner } from './DoseNewsBanner.tsx';
import { DoseText } from './DoseText.tsx';
import { doseInWords } from './doseWords.ts';
import { RefuseDialog } from './RefuseDialog.tsx';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly said: DosesSaid & { readonly line: Line<'doseSchedule'> };
  readonly waiting: Dose;
  readonly recording: Recording;
};

/** A dose that nobody has decided: what it is, and the three things that can become of it. Never the current dose. */
export function ToValidateCard({ file, places, said, waiting, recording }: Props) {
  const texts = useTexts().nurse;
  const { toValidate } = texts.dose;
  const format = useFormat();
  const today = useToday();
  const author = places.people.get(waiting.author)?.name ?? texts.words.someone;
  const isPossible = readDose(waiting.body).kind === 'readable';
  return (
    <Card
      title={toValidate.title}
      aside={
        <Badge tone="warning" icon="clock">
          {toValidate.list.since(format.dayFrom(dayOfWriting(waiting), today))}
        </Badge>
      }
    >
      <p className="small">{toValidate.help}</p>
      <DoseText dose={waiting} />
      <DoseNewsBanner file={file} dose={waiting} />
      <DoseBasisLine file={file} dose={waiting} />
      <p className="small soft">{texts.dose.writtenBy(author, format.instant(waiting.writtenAt.instant))}</p>
      {isPossible && (
        <details className="disclosure">
          <summary>{texts.dose.calendar.title}</summary>
          <DoseCalendar from={waiting.validFrom ?? today} doseOn={calendarOf(waiting)} />
        </details>
      )}
      <p>
        {said.current === undefined ? toValidate.meanwhileNone : toValidate.meanwhile(doseInWords(said.current, texts))}
      </p>
      <WaitingActions {...{ file, places, waiting, recording, isPossible }} line={said.line} />
    </Card>
  );
}

type ActionsProps = Omit<Props, 'said'> & { readonly line: Line<'doseSchedule'>; readonly isPossible: boolean };

function WaitingActions({ file, places, line, waiting, recording, isPossible }: ActionsProps) {
  const { toValidate } = useTexts().nurse.dose;
  const { account } = useUser();
  const [open, setOpen] = useState<'deciding' | 'refusing'>();
  const close = () => setOpen(undefined);
  return (
    <div className="button-row">
      {isPossible && (
        <Button look="primary" disabled={recording.isUnderWay} onClick={() => setOpen('deciding')}>
          {account.role === 'physician' ? toValidate.decide : toValidate.decideNurse}
        </Button>
      )}
      <Button disabled={recording.isUnderWay} onClick={() => setOpen('refusing')}>
        {toValidate.refuse}
      </Button>
      <Link className="button" to={`/patients/${file.patientId}/dose`}>
        {toValidate.other}
      </Link>
      {open === 'deciding' && <DecideDialog {...{ file, places, line, waiting, recording }} onClose={close} />}
      {open === 'refusing' && <RefuseDialog {...{ file, line, waiting, recording }} onClose={close} />}
    </div>
  );
}
