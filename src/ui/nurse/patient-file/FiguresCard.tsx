import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { PeriodFigures } from './figures.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { MissingReasons } from './MissingReasons.tsx';
import { type Period, PERIODS } from './period.ts';

export type FiguresByPeriod = Readonly<Record<Period, PeriodFigures>>;

type Props = {
  readonly patientId: string;
  readonly figures: FiguresByPeriod;
  readonly lastInr: LocalDate | undefined;
  readonly start: 'known' | 'unknown';
  /** `tooMuch`: more is in dispute than a span could honestly show. */
  readonly disputed: 'no' | 'span' | 'tooMuch';
  /** When the region's data last came, said. */
  readonly dataAge: string;
};

/** TTR and its companions for three periods. Each says on what it stands, and how old that is. */
export function FiguresCard({ patientId, figures, lastInr, start, disputed, dataAge }: Props) {
  const { figures: texts } = useTexts().nurse;
  return (
    <Card
      title={texts.title}
      aside={
        <Link className="button button--quiet no-print" to={`/patients/${patientId}/ttr`}>
          {texts.open}
        </Link>
      }
    >
      {disputed !== 'no' && <p>{texts.disputed[disputed]}</p>}
      <FiguresTable patientId={patientId} figures={figures} />
      <MissingReasons figures={figures} />
      {PERIODS.some((period) => figures[period].footing === 'provisional') && (
        <p className="small">
          <Badge tone="warning">{texts.provisional}</Badge> {texts.provisionalHelp}
        </p>
      )}
      <Footing lastInr={lastInr} start={start} dataAge={dataAge} />
    </Card>
  );
}

function Footing({ lastInr, start, dataAge }: Pick<Props, 'lastInr' | 'start' | 'dataAge'>) {
  const { figures: texts } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const days = CLINIC_CONVENTION.excludeInitialDays;
  return (
    <div className="small soft">
      {days > 0 && <p>{start === 'known' ? texts.initialDays(days) : texts.initialUnknown(days)}</p>}
      <p>
        {[
          texts.computedOn(format.day(today)),
          ...(lastInr === undefined ? [] : [texts.lastInr(format.day(lastInr), format.dayFrom(lastInr, today))]),
        ].join(' · ')}
      </p>
      <p>{dataAge}</p>
    </div>
  );
}
