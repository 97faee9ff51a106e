import { lazy, Suspense } from 'react';
import type { ChartWords, InrCurve } from './inrCurve.ts';

const InrCanvas = lazy(async () => ({ default: (await import('./InrCanvas.tsx')).InrCanvas }));

type Props = { readonly curve: InrCurve; readonly words: ChartWords };

/** The curve of a patient's INRs. Its place is held while the drawing is fetched, so that nothing jumps. */
export function InrChart({ curve, words }: Props) {
  return (
    <div className="inr-chart">
      <Suspense>
        <InrCanvas curve={curve} words={words} />
      </Suspense>
    </div>
  );
}
