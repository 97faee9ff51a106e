import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import type { CurvePoint, InrCurve } from './inrCurve.ts';
import { scalesOf } from './rangeBands.ts';

/** Draws, over the curve, what a point alone cannot say: beyond the scale, corrected, in dispute. */
export function pointMarks(curve: InrCurve, colours: ChartColours): Plugin<'line'> {
  return {
    id: 'pointMarks',
    afterDatasetsDraw(chart) {
      for (const point of curve.points) {
        if (point.day >= curve.from) drawMarks(chart, point, colours);
      }
    },
  };
}

function drawMarks(chart: Chart<'line'>, point: CurvePoint, colours: ChartColours): void {
  const scales = scalesOf(chart);
  const x = scales.x.getPixelForValue(point.day);
  const y = scales.y.getPixelForValue(point.value);
  const { ctx } = chart;
  ctx.save();
  ctx.strokeStyle = colours.ink;
  ctx.fillStyle = colours.ink;
  ctx.lineWidth = 1.5;
  if (point.comparator !== '=') drawArrow(ctx, x, y, point.comparator === '>' ? -1 : 1);
  if (point.marks.includes('corrected')) {
    ctx.beginPath();
    ctx.arc(x, y, 9, 0, 2 * Math.PI);
    ctx.stroke();
  }
  for (const other of point.alternatives) {
    ctx.beginPath();
    ctx.arc(x, scales.y.getPixelForValue(other), 5, 0, 2 * Math.PI);
    ctx.stroke();
  }
  if (point.marks.includes('disputed')) {
    ctx.font = 'bold 14px system-ui, sans-serif';
    ctx.textAlign = 'center';
    ctx.fillText('?', x, y - 12);
  }
  ctx.restore();
}

/** Away from the point, towards where the true value lies. */
function drawArrow(ctx: CanvasRenderingContext2D, x: number, y: number, towards: 1 | -1): void {
  const tip = y + towards * 22;
  ctx.beginPath();
  ctx.moveTo(x, y + towards * 6);
  ctx.lineTo(x, tip);
  ctx.moveTo(x - 5, tip - towards * 6);
  ctx.lineTo(x, tip);
  ctx.lineTo(x + 5, tip - towards * 6);
  ctx.stroke();
}
