import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { expect, it } from 'vitest';
import type { CurveDose, CurvePoint } from '#ui/shared/charts/inrCurve.ts';
import type { ChartColours } from '#ui/shared/charts/chartColours.ts';
import { inrChartConfig } from '#ui/shared/charts/inrChartConfig.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const FROM = 20_000;
const TO = 20_300;
const WORDS = {
  description: '',
  day: String,
  month: String,
  value: String,
  point: () => '',
  interruption: '',
  missing: '',
  dose: () => '',
  doseUnit: 'mg/j',
};
// Whatever the colour, the place is what is looked at.
const COLOURS = new Proxy({}, { get: () => '#000' }) as ChartColours;

const inr = (day: number, value: number): CurvePoint => ({
  id: String(day),
  day,
  value,
  comparator: '=',
  position: 'within',
  joined: 'line',
  alternatives: [],
  marks: [],
});
const A_DOSE: CurveDose = { from: FROM, to: TO, mgPerDay: 5, tablet: 'coumadine-2', molecule: 'warfarin' };

it.each([
  { beside: 'no dose', doses: [] },
  { beside: 'doses of 5 mg a day under it', doses: [A_DOSE] },
])('with $beside, an INR of 2.5 is drawn in the middle of its range of 2 to 3', ({ doses }) => {
  const box = document.createElement('div');
  Object.assign(box.style, { width: '600px', height: '320px' });
  const canvas = box.appendChild(document.createElement('canvas'));
  document.body.append(box);
  const curve = {
    from: FROM,
    to: TO,
    points: [inr(20_050, 2.5), inr(20_200, 3)],
    bands: [{ from: FROM, to: TO, low: 2, high: 3 }],
    interruptions: [],
    doses,
  };
  const chart = new Chart(canvas, inrChartConfig(curve, WORDS, COLOURS));
  const scale = chart.scales['y'];
  const [middle, edge] = chart.getDatasetMeta(0).data.map(({ y }) => y);
  const [low = 0, high = 0] = [2, 3].map((value) => scale?.getPixelForValue(value));
  expect(low - high).toBeGreaterThan(20);
  expect(middle).toBeCloseTo((low + high) / 2, 1);
  expect(edge).toBeCloseTo(high, 1);
  chart.destroy();
  box.remove();
});
