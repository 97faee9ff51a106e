import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import type { ChartWords, CurveDose, InrCurve } from './inrCurve.ts';
import { scalesOf } from './rangeBands.ts';

/** Name of the axis of milligrams, under that of the INRs. */
export const DOSE_AXIS = 'dose';

/** Draws the doses as steps on an axis of their own under the curve, on the same days. */
export function doseSteps(curve: InrCurve, words: ChartWords, colours: ChartColours): Plugin<'line'> {
  return {
    id: 'doseSteps',
    afterDatasetsDraw(chart) {
      if (curve.doses.length === 0) return;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = colours.ink;
      ctx.fillStyle = colours.ink;
      ctx.lineWidth = 2;
      ctx.font = '12px system-ui, sans-serif';
      curve.doses.forEach((dose, at) => drawStep(chart, dose, curve.doses[at - 1], words));
      ctx.restore();
    },
  };
}

/** A flat line for as long as the dose held, with its figure where there is room; joined to the one before by its side. */
function drawStep(chart: Chart<'line'>, dose: CurveDose, before: CurveDose | undefined, words: ChartWords): void {
  const { ctx } = chart;
  const axis = chart.scales[DOSE_AXIS];
  if (axis === undefined) return;
  const { x } = scalesOf(chart);
  const left = x.getPixelForValue(dose.from);
  const right = x.getPixelForValue(dose.to);
  const y = axis.getPixelForValue(dose.mgPerDay);
  ctx.beginPath();
  // Milligrams of two molecules are not more or less of one thing: nothing joins them.
  if (before?.to === dose.from && before.molecule === dose.molecule) {
    ctx.moveTo(left, axis.getPixelForValue(before.mgPerDay));
    ctx.lineTo(left, y);
  } else {
    ctx.moveTo(left, y);
  }
  ctx.lineTo(right, y);
  ctx.stroke();
  const figure = words.dose(dose);
  if (ctx.measureText(figure).width + 4 <= right - left) ctx.fillText(figure, left + 2, y - 4);
}
