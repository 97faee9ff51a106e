import { useMemo } from 'react';
import { localDate } from '#domain/localDate.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { mgInWords } from '#ui/nurse/dose/doseWords.ts';
import { InrChart } from '#ui/shared/charts/InrChart.tsx';
import type { ChartWords, CurveDose, CurvePoint, InrCurve } from '#ui/shared/charts/inrCurve.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CurveLegend } from './CurveLegend.tsx';
import { DoseSpanList } from './DoseSpanList.tsx';
import { inrCurve, isRangeToCheck } from './inrCurve.ts';
import type { InrRow } from './inrRows.ts';
import { type Period, PERIODS } from './period.ts';

type Props = {
  readonly file: PatientFile;
  readonly rows: readonly InrRow[];
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
};

/** The INRs of a period as a curve, the range of each time behind it. The table of INRs says the same in words. */
export function CurveCard({ file, rows, period, onPeriod }: Props) {
  const { patientFile } = useTexts().nurse;
  const today = useToday();
  const curve = useMemo(() => inrCurve(file, rows, period, today), [file, rows, period, today]);
  const words = useChartWords(curve, rows);
  const range = isRangeToCheck(file, curve) ? 'toCheck' : 'agreed';
  const dose = file.dose !== undefined && isDisagreement(file.dose) ? 'toCheck' : 'agreed';
  const options = PERIODS.map((value) => ({ value, label: patientFile.period[value] }));
  return (
    <Card
      title={patientFile.curve.title}
      aside={
        <SegmentedControl
          legend={patientFile.period.label}
          legendLook="hidden"
          options={options}
          value={period}
          onChoose={onPeriod}
        />
      }
    >
      <CurveOrWhyNot curve={curve} words={words} inrs={rows.length} range={range} dose={dose} />
    </Card>
  );
}

type ShownProps = {
  readonly curve: InrCurve;
  readonly words: ChartWords;
  readonly inrs: number;
  readonly range: 'agreed' | 'toCheck';
  readonly dose: 'agreed' | 'toCheck';
};

function CurveOrWhyNot({ curve, words, inrs, range, dose }: ShownProps) {
  const { curve: texts } = useTexts().nurse.patientFile;
  if (inrs === 0) {
    return (
      <EmptyState icon="curve" title={texts.none}>
        {texts.noneHelp}
      </EmptyState>
    );
  }
  const inside = curve.points.filter((point) => point.day >= curve.from).length;
  return (
    <>
      {inside === 0 && <p>{texts.nonePeriod}</p>}
      <InrChart curve={curve} words={words} />
      <CurveLegend curve={curve} range={range} dose={dose} />
      <DoseSpanList doses={curve.doses} />
    </>
  );
}

function useChartWords(curve: InrCurve, rows: readonly InrRow[]): ChartWords {
  const format = useFormat();
  const { words, patientFile, dose } = useTexts().nurse;
  return useMemo(() => {
    const day = (number: number) => format.day(localDate(number));
    const toCheck = new Set(rows.filter((row) => row.position === 'toCheck').map((row) => row.factId));
    const point = ({ id, comparator, value, position }: CurvePoint) =>
      `INR ${format.inr({ comparator, value: String(value) })}, ${words.position[toCheck.has(id) ? 'toCheck' : position]}`;
    const inside = curve.points.filter((one) => one.day >= curve.from).length;
    return {
      description: [
        patientFile.curve.description(inside, day(curve.from), day(curve.to)),
        ...(curve.doses.length === 0 ? [] : [dose.curve.described]),
      ].join(' '),
      day,
      month: (number) => format.day(localDate(number)).slice(3),
      value: (value) => format.number(value),
      point,
      interruption: patientFile.curve.interruption,
      dose: ({ mgPerDay }: CurveDose) => mgInWords(mgPerDay, format),
      doseUnit: dose.curve.axis,
      missing: patientFile.curve.missing,
    };
  }, [curve, rows, format, words, patientFile, dose]);
}
