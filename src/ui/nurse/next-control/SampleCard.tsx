import { useState } from 'react';
import { isResultOverdue } from '#domain/follow-up/recall.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { samplesAwaited } from '#facts/controlOf.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { DayChoice } from '#ui/nurse/inr-entry/DayChoice.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { type Recording, useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { noSampleIntent, sampleIntent } from './nextControlIntents.ts';

const TELLERS = ['patient', 'caregiver', 'homeNurse', 'laboratory', 'other'] as const;
type Teller = (typeof TELLERS)[number];

type Props = { readonly file: PatientFile; readonly places: Places };

/** « Prélèvement fait le … » : the patient is late no more for want of going, but for want of a result. */
export function SampleCard({ file, places }: Props) {
  const { sample: texts } = useTexts().nurse.nextControl;
  const recording = useRecording();
  const awaited = samplesAwaited(file);
  return (
    <Card title={texts.title}>
      {awaited.map((sample) => (
        <AwaitedSample key={sample.id} sample={sample} places={places} recording={recording} />
      ))}
      <SampleForm key={awaited.length} patientId={file.patientId} recording={recording} />
      <RecordingFailed recording={recording} />
    </Card>
  );
}

type AwaitedProps = {
  readonly sample: WritingFact<'inrDrawn'>;
  readonly places: Places;
  readonly recording: Recording;
};

function AwaitedSample({ sample, places, recording }: AwaitedProps) {
  const { nextControl, words } = useTexts().nurse;
  const { sample: texts } = nextControl;
  const format = useFormat();
  const today = useToday();
  const { drawnOn, toldBy } = sample.body;
  const author = places.people.get(sample.author)?.name ?? words.someone;
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{texts.awaited(format.longDay(drawnOn))}</strong>
      </p>
      <p className="small soft">{texts.toldBy(texts.tellerName(toldBy), author)}</p>
      {isResultOverdue(drawnOn, today) && <p>{texts.callLaboratory}</p>}
      <div>
        <Button
          look="quiet"
          icon="undo"
          disabled={recording.isUnderWay}
          onClick={() =>
            void recording.record([noSampleIntent(sample, texts.notTakenReason)], { said: texts.notTakenSaid })
          }
        >
          {texts.notTaken}
        </Button>
      </div>
    </div>
  );
}

type FormProps = { readonly patientId: string; readonly recording: Recording };

function SampleForm({ patientId, recording }: FormProps) {
  const { sample: texts } = useTexts().nurse.nextControl;
  const format = useFormat();
  const today = useToday();
  const [drawnOn, setDrawnOn] = useState<LocalDate>();
  const [toldBy, setToldBy] = useState<Teller>();
  const [tried, setTried] = useState<'no' | 'yes'>('no');
  const isDay = drawnOn !== undefined && drawnOn <= today;

  function save() {
    setTried('yes');
    if (drawnOn === undefined || !isDay || toldBy === undefined) return;
    void recording.record([sampleIntent(patientId, { drawnOn, toldBy })], { said: texts.saved(format.day(drawnOn)) });
  }

  return (
    <div className="stack">
      <DayChoice value={drawnOn} onDay={setDrawnOn} problem={tried === 'yes' && !isDay ? texts.noDay : undefined} />
      <div>
        <SegmentedControl
          legend={texts.teller}
          options={TELLERS.map((value) => ({ value, label: texts.tellerName(value) }))}
          value={toldBy}
          onChoose={setToldBy}
        />
        <div role="alert">
          {tried === 'yes' && toldBy === undefined && <p className="field-problem">{texts.noTeller}</p>}
        </div>
      </div>
      <div>
        <Button icon="drop" onClick={save} disabled={recording.isUnderWay}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
