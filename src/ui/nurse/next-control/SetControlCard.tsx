import { useMemo, useState } from 'react';
import { controlDay, type ControlDay } from '#domain/follow-up/controlDay.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { controlOffers } from '#facts/controlOffers.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { inrsShown } from '#facts/readings.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { DateField } from '#ui/shared/controls/DateField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChosenDayDoubts } from './ChosenDayDoubts.tsx';
import { ControlOffers } from './ControlOffers.tsx';
import { setControlIntent } from './nextControlIntents.ts';

/** A person sets the day of the next INR; the guideline only proposes. */
export function SetControlCard({ file }: { readonly file: PatientFile }) {
  const { set: texts } = useTexts().nurse.nextControl;
  const format = useFormat();
  const today = useToday();
  const { back } = useRouter();
  const recording = useRecording();
  const [day, setDay] = useState<LocalDate>();
  const [tried, setTried] = useState<'no' | 'yes'>('no');
  const offers = useMemo(() => controlOffers(file, today), [file, today]);
  const judged = day === undefined ? undefined : judge(day);
  const isDisputed = file.nextControl !== undefined && isDisagreement(file.nextControl);

  function judge(chosen: LocalDate): ControlDay {
    return controlDay(chosen, { today, since: inrsShown(file).at(-1)?.date ?? today });
  }

  function save() {
    setTried('yes');
    if (day === undefined || judged?.kind !== 'ahead') return;
    void recording.record([setControlIntent(file, day)], {
      said: texts.saved(format.day(day)),
      // Back to the list she came from: the next patient waits there.
      onKept: () => back(`/patients/${file.patientId}`),
    });
  }

  if (isDisputed) return null;
  return (
    <Card title={texts.title}>
      <ControlOffers offers={offers} onTake={setDay} />
      <DateField
        label={texts.day}
        value={day}
        earliest={today}
        onDay={(typed) => setDay(typed.kind === 'day' ? typed.day : undefined)}
        problem={tried === 'yes' && day === undefined ? texts.none : undefined}
      />
      <ChosenDayDoubts day={day} judged={judged} onDay={setDay} />
      <Button look="primary" size="large" onClick={save} disabled={recording.isUnderWay}>
        {day === undefined ? texts.save : texts.saveOn(format.longDay(day))}
      </Button>
      <RecordingFailed recording={recording} />
    </Card>
  );
}
