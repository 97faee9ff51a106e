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
  const whole = (value: number) => format.number(value);
  const of = { figures };
  return (
    <table className="figures-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="for-readers">{texts.patientFile.period.label}</span>
          </th>
          {PERIODS.map((period) => (
            <th key={period} scope="col">
              {texts.patientFile.period[period]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <strong>{texts.figures.ttr}</strong>
          </th>
          {PERIODS.map((period) => (
            <td key={period}>
              <TtrFigure patientId={patientId} period={period} figures={figures[period]} />
            </td>
          ))}
        </tr>
        <Line {...of} pick="below" label={<ZoneLabel zone="below" words={texts.figures.below} />} write={percent} />
        <Line {...of} pick="above" label={<ZoneLabel zone="above" words={texts.figures.above} />} write={percent} />
        <Line {...of} pick="evaluatedDays" label={texts.figures.evaluatedDays} write={whole} />
        <Line {...of} pick="inrs" label={texts.figures.inrs} write={whole} />
        <Line {...of} pick="pinrr" label={texts.figures.pinrr} write={percent} />
        <Line {...of} pick="inrsPerYear" label={texts.figures.inrsPerYear} write={(value) => format.number(value, 1)} />
        <Line {...of} pick="sigmaPerWeek" label={texts.figures.sigma} write={(value) => format.number(value, 2)} />
        <Line {...of} pick="coefficientOfVariation" label={texts.figures.cv} write={percent} />
      </tbody>
    </table>
  );
}

type LineProps = {
  readonly label: ReactNode;
  readonly figures: FiguresByPeriod;
  readonly pick: keyof Omit<PeriodFigures, 'footing'>;
  readonly write: (value: number) => string;
};

function Line({ label, figures, pick, write }: LineProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {PERIODS.map((period) => (
        <td key={period}>
          <FigureText figure={figures[period][pick]} write={write} />
        </td>
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
