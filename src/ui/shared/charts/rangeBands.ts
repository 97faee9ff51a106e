import type { Chart, Plugin } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import type { ChartWords, CurveBand, InrCurve } from './inrCurve.ts';

type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Draws, under the curve, the range of each time as a stepped band and the interruptions as hatching. */
export function rangeBands(curve: InrCurve, words: ChartWords, colours: ChartColours): Plugin<'line'> {
  return {
    id: 'rangeBands',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.beginPath();
      ctx.rect(chartArea.left, chartArea.top, chartArea.right - chartArea.left, chartArea.bottom - chartArea.top);
      ctx.clip();
      for (const band of curve.bands) drawBand(chart, band, colours);
      for (const span of curve.interruptions) drawInterruption(chart, span, words.interruption, colours);
      ctx.restore();
    },
  };
}

function drawBand(chart: Chart<'line'>, band: CurveBand, colours: ChartColours): void {
  const area = areaOf(chart, band);
  const { ctx } = chart;
  if (area.right <= area.left) return;
  ctx.fillStyle = colours.withinSoft;
  ctx.fillRect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  // The bounds are lines as well: a pale green is lost in sunlight and on a printer.
  ctx.strokeStyle = colours.within;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const y of [area.top, area.bottom]) {
    ctx.moveTo(area.left, y);
    ctx.lineTo(area.right, y);
  }
  ctx.stroke();
}

function areaOf(chart: Chart<'line'>, band: CurveBand): Area {
  const { x, y } = scalesOf(chart);
  return {
    left: x.getPixelForValue(band.from),
    right: x.getPixelForValue(band.to),
    top: y.getPixelForValue(band.high),
    bottom: y.getPixelForValue(band.low),
  };
}

function drawInterruption(
  chart: Chart<'line'>,
  span: InrCurve['interruptions'][number],
  word: string,
  colours: ChartColours,
): void {
  const { ctx, chartArea } = chart;
  const { x } = scalesOf(chart);
  const left = x.getPixelForValue(span.from);
  const right = Math.max(x.getPixelForValue(span.to), left + 3);
  const height = chartArea.bottom - chartArea.top;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, chartArea.top, right - left, height);
  ctx.clip();
  ctx.strokeStyle = colours.soft;
  ctx.globalAlpha = 0.45;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let at = left - height; at < right; at += 8) {
    ctx.moveTo(at, chartArea.bottom);
    ctx.lineTo(at + height, chartArea.top);
  }
  ctx.stroke();
  ctx.restore();
  ctx.fillStyle = colours.ink;
  ctx.font = '12px system-ui, sans-serif';
  const room = ctx.measureText(word).width;
  ctx.fillText(word, Math.min(left + 4, chartArea.right - room - 4), chartArea.top + 12);
}

/** The two scales of this chart, by their names; a chart without them was built wrong. */
export function scalesOf(chart: Chart<'line'>) {
  const { x, y } = chart.scales;
  if (x === undefined || y === undefined) throw new Error('the INR chart has an x and a y scale');
  return { x, y };
}
