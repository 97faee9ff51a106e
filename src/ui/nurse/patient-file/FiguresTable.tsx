import type { ReactNode } from 'react';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { ZONE_SHAPES } from '#ui/shared/feedback/ZoneBadge.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { PeriodFigures } from './figures.ts';
import type { FiguresByPeriod } from './FiguresCard.tsx';
import { FigureText } from './FigureText.tsx';
import { type Period, PERIODS } from './period.ts';

type Props = { readonly patientId: string; readonly figures: FiguresByPeriod };

export function FiguresTable({ patientId, figures }: Props) {
  const texts = useTexts().nurse;
  const format = useFormat();
  const percent = (value: number) => format.percent(value);
  const line = (label: ReactNode, pick: keyof Omit<PeriodFigures, 'footing'>, write: (value: number) => string) => (
    <Line label={label} show={(period) => <FigureText figure={figures[period][pick]} write={write} />} />
  );
  return (
    <table className="figures-table">
      <thead>
        <tr>
          <td />
          {PERIODS.map((period) => (
            <th key={period} scope="col">
              {texts.patientFile.period[period]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Line
          label={<strong>{texts.figures.ttr}</strong>}
          show={(period) => <TtrFigure patientId={patientId} period={period} figures={figures[period]} />}
        />
        {line(<ZoneLabel zone="below" words={texts.figures.below} />, 'below', percent)}
        {line(<ZoneLabel zone="above" words={texts.figures.above} />, 'above', percent)}
        {line(texts.figures.evaluatedDays, 'evaluatedDays', (value) => format.number(value))}
        {line(texts.figures.inrs, 'inrs', (value) => format.number(value))}
        {line(texts.figures.pinrr, 'pinrr', percent)}
        {line(texts.figures.inrsPerYear, 'inrsPerYear', (value) => format.number(value, 1))}
        {line(texts.figures.sigma, 'sigmaPerWeek', (value) => format.number(value, 2))}
        {line(texts.figures.cv, 'coefficientOfVariation', percent)}
      </tbody>
    </table>
  );
}

function Line({ label, show }: { readonly label: ReactNode; readonly show: (period: Period) => ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {PERIODS.map((period) => (
        <td key={period}>{show(period)}</td>
      ))}
    </tr>
  );
}

function ZoneLabel({ zone, words }: { readonly zone: 'below' | 'above'; readonly words: string }) {
  return (
    <span className={`curve-legend-zone curve-legend-zone--${zone}`}>
      <svg className="zone-shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d={ZONE_SHAPES[zone]} />
      </svg>
      <span>{words}</span>
    </span>
  );
}

type TtrProps = { readonly patientId: string; readonly period: Period; readonly figures: PeriodFigures };

function TtrFigure({ patientId, period, figures }: TtrProps) {
  const { figures: texts } = useTexts().nurse;
  const format = useFormat();
  const shown = <FigureText figure={figures.ttr} write={(value) => format.percent(value)} />;
  if (figures.ttr.kind === 'missing') return shown;
  return (
    <>
      <Link
        className={figures.ttr.kind === 'measured' ? 'ttr-figure' : 'ttr-figure ttr-figure--span'}
        to={`/patients/${patientId}/ttr/${period}`}
      >
        {shown}
      </Link>
      {figures.footing === 'provisional' && <Badge tone="warning">{texts.provisional}</Badge>}
    </>
  );
}
