import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { useEffect, useRef } from 'react';
import { coloursOf, watchColours, type ChartColours } from './chartColours.ts';
import type { ChartWords, InrCurve } from './inrCurve.ts';
import { inrChartConfig } from './inrChartConfig.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

type Props = { readonly curve: InrCurve; readonly words: ChartWords };

/** The drawing itself: this module and what it brings are fetched only when a file is opened. */
export function InrCanvas({ curve, words }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    let chart: Chart<'line', { x: number; y: number }[]> | undefined;
    const draw = (colours: ChartColours) => {
      chart?.destroy();
      chart = new Chart(element, inrChartConfig(curve, words, colours));
    };
    draw(coloursOf(element));
    const stop = watchColours(element, draw);
    return () => {
      stop();
      chart?.destroy();
    };
  }, [curve, words]);

  return <canvas ref={canvas} role="img" aria-label={words.description} />;
}
