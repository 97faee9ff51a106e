import type { DatedInr } from '#domain/inr/inr.ts';
import { DoubtDialog } from './DoubtDialog.tsx';
import { ScaleDialog } from './ScaleDialog.tsx';
import type { useEntryReview } from './useEntryReview.ts';

type Props = { readonly review: ReturnType<typeof useEntryReview>; readonly others: readonly DatedInr[] };

/** The one question that stands between a filled-in form and its saving, if there is one. */
export function EntryDoubt({ review, others }: Props) {
  const { doubt } = review;
  if (doubt === undefined) return null;
  if (doubt.kind === 'choose') {
    return (
      <ScaleDialog
        typed={doubt.typed}
        readings={doubt.readings}
        onChoose={(inr) => void review.choose(inr)}
        onCorrect={review.leave}
      />
    );
  }
  return (
    <DoubtDialog
      inr={doubt.inr}
      entry={doubt.fields}
      questions={doubt.questions}
      others={others}
      onConfirm={() => void review.confirm()}
      onMeant={(inr) => void review.choose(inr)}
      onCorrect={review.leave}
    />
  );
}
