import { type ComponentType, useEffect, useState } from 'react';
import type { ChartWords, InrCurve } from './inrCurve.ts';

type Props = { readonly curve: InrCurve; readonly words: ChartWords };

type Drawing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly Canvas: ComponentType<Props> }
  | { readonly kind: 'missing' };

/**
 * The curve of a patient's INRs. Its place is held while the drawing is fetched, so that nothing jumps; and a drawing
 * that cannot be fetched takes nothing else of the file away.
 */
export function InrChart({ curve, words }: Props) {
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'loading' });

  useEffect(() => {
    let wanted = true;
    import('./InrCanvas.tsx').then(
      ({ InrCanvas }) => wanted && setDrawing({ kind: 'ready', Canvas: InrCanvas }),
      (error: unknown) => {
        reportError(error);
        if (wanted) setDrawing({ kind: 'missing' });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (drawing.kind === 'missing') return <p role="status">{words.missing}</p>;
  return <div className="inr-chart">{drawing.kind === 'ready' && <drawing.Canvas curve={curve} words={words} />}</div>;
}
