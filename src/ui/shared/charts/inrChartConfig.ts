import type { ChartConfiguration, PointStyle } from 'chart.js';
import type { ChartColours } from './chartColours.ts';
import { dayTicks } from './dayTicks.ts';
import { DOSE_AXIS, doseSteps } from './doseSteps.ts';
import type { ChartWords, CurvePoint, InrCurve } from './inrCurve.ts';
import { pointMarks } from './pointMarks.ts';
import { rangeBands } from './rangeBands.ts';

/** Never colour alone: each position has its shape. */
const SHAPES: Readonly<Record<CurvePoint['position'], PointStyle>> = {
  within: 'circle',
  above: 'triangle',
  below: 'triangle',
  unknown: 'rectRot',
  noRange: 'rect',
};

const PIXELS_PER_LABEL = 72;
const INR_AXIS = 'y';
/** INRs above, doses under them. */
const STACK = 'curve';

export function inrChartConfig(
  curve: InrCurve,
  words: ChartWords,
  colours: ChartColours,
): ChartConfiguration<'line', { x: number; y: number }[]> {
  return {
    type: 'line',
    data: { datasets: [dataset(curve, colours)] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: { top: 24, right: 12 } },
      scales: {
        x: dayAxis(curve, words, colours),
        // Stacked from the bottom up: doses first.
        ...(curve.doses.length === 0 ? {} : { [DOSE_AXIS]: doseAxis(curve, words, colours) }),
        [INR_AXIS]: inrAxis(curve, words, colours),
      },
      plugins: { tooltip: tooltip(curve, words, colours) },
    },
    plugins: [rangeBands(curve, words, colours), pointMarks(curve, colours), doseSteps(curve, words, colours)],
  };
}

function dataset({ points }: InrCurve, colours: ChartColours) {
  const colour = (point: CurvePoint) =>
    point.position === 'unknown' || point.position === 'noRange' ? colours.soft : colours[point.position];
  return {
    data: points.map((point) => ({ x: point.day, y: point.value })),
    // Said, never left to the order of the axes: on the axis of the doses every INR would look dangerously low.
    yAxisID: INR_AXIS,
    borderColor: colours.ink,
    borderWidth: 2,
    // A point on the edge is drawn whole.
    clip: { left: 7, right: 10, top: 10, bottom: 10 },
    pointStyle: points.map((point) => SHAPES[point.position]),
    pointRotation: points.map((point) => (point.position === 'below' ? 180 : 0)),
    pointRadius: points.map((point) => (point.position === 'within' ? 4.5 : 6)),
    pointHitRadius: 22,
    pointBorderColor: points.map(colour),
    pointBorderWidth: 2,
    pointBackgroundColor: points.map((point) => (point.marks.includes('disputed') ? colours.surface : colour(point))),
    segment: {
      // Nobody knows what the INR did in a long gap: a faint dashed thread, not a line.
      borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
        points[p1DataIndex]?.joined === 'gap' ? [2, 7] : undefined,
      borderColor: ({ p1DataIndex }: { p1DataIndex: number }) =>
        points[p1DataIndex]?.joined === 'gap' ? colours.soft : undefined,
    },
  };
}

function dayAxis(curve: InrCurve, words: ChartWords, colours: ChartColours) {
  return {
    type: 'linear' as const,
    min: curve.from,
    max: curve.to,
    grid: { color: colours.line },
    border: { color: colours.line },
    afterBuildTicks: (axis: { width: number; ticks: { value: number }[] }) => {
      const most = Math.max(2, Math.floor(axis.width / PIXELS_PER_LABEL));
      axis.ticks = dayTicks(curve.from, curve.to, most).map((value) => ({ value }));
    },
    ticks: {
      color: colours.soft,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: number | string) => words.month(Number(value)),
    },
  };
}

function inrAxis({ points, bands }: InrCurve, words: ChartWords, colours: ChartColours) {
  const highest = Math.max(4, ...points.flatMap(valuesOf), ...bands.map((band) => band.high + 0.5));
  const lowest = Math.min(1, ...points.flatMap(valuesOf));
  return {
    type: 'linear' as const,
    stack: STACK,
    stackWeight: 4,
    min: Math.floor(lowest),
    max: Math.ceil(highest + 0.2),
    grid: { color: colours.line },
    border: { color: colours.line },
    ticks: {
      color: colours.soft,
      stepSize: highest > 8 ? 2 : 1,
      callback: (value: number | string) => words.value(Number(value)),
    },
  };
}

/** Milligrams a day, from 0: a step half as high is half the dose. */
function doseAxis({ doses }: InrCurve, words: ChartWords, colours: ChartColours) {
  const highest = Math.max(1, ...doses.map(({ mgPerDay }) => mgPerDay));
  return {
    type: 'linear' as const,
    axis: 'y' as const,
    position: 'left' as const,
    stack: STACK,
    stackWeight: 1,
    min: 0,
    // Room above the highest step for its figure.
    max: highest * 1.6,
    grid: { display: false },
    border: { color: colours.line },
    ticks: {
      color: colours.soft,
      maxTicksLimit: 1,
      includeBounds: false,
      callback: () => words.doseUnit,
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = [{ value: highest / 2 }];
    },
  };
}

function valuesOf({ value, alternatives }: CurvePoint): readonly number[] {
  return [value, ...alternatives];
}

function tooltip({ points }: InrCurve, words: ChartWords, colours: ChartColours) {
  const pointAt = (index: number | undefined) => (index === undefined ? undefined : points[index]);
  return {
    displayColors: false,
    backgroundColor: colours.ink,
    titleColor: colours.surface,
    bodyColor: colours.surface,
    padding: 10,
    callbacks: {
      title: (items: readonly { readonly dataIndex: number }[]) => {
        const point = pointAt(items[0]?.dataIndex);
        return point === undefined ? '' : words.day(point.day);
      },
      label: (item: { readonly dataIndex: number }) => {
        const point = pointAt(item.dataIndex);
        return point === undefined ? '' : words.point(point);
      },
    },
  };
}
