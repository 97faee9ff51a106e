import { reviewHolds } from '#domain/assessment/reviewHolds.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { lastReview, type ReviewTopic } from './reviews.ts';

type Props = {
  readonly file: PatientFile;
  readonly topic: ReviewTopic;
  readonly places: Places;
  /** `none`: nothing is written, so there is nothing « d’autre ». */
  readonly written: 'some' | 'none';
};

/** Who went through this last, and « rien à signaler » : what makes "none" of "not written", for a year. */
export function ReviewLine({ file, topic, places, written }: Props) {
  const { clinicalHistory, words } = useTexts().nurse;
  const { review } = clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const recording = useRecording();
  const last = lastReview(file, topic, today);
  const title = review.title[topic];

  function record() {
    const { patientId } = file;
    void recording.record([{ act: 'first', kind: 'reviewed', patientId, body: { topic, asOf: today } }], {
      said: review.saved(title),
    });
  }

  return (
    <div className="row clinical-review">
      <p className="small">
        {last === undefined
          ? review.never
          : review.reviewedOn(format.day(last.asOf), places.people.get(last.author)?.name ?? words.someone)}{' '}
        {last !== undefined && reviewHolds(last.asOf, today) === 'no' && (
          <Badge tone="warning" icon="clock">
            {review.stale}
          </Badge>
        )}
      </p>
      <Button icon="check" aria-label={review.doOf(title)} disabled={recording.isUnderWay} onClick={record}>
        {written === 'some' ? review.do : review.doWithout}
      </Button>
      <RecordingFailed recording={recording} />
    </div>
  );
}
