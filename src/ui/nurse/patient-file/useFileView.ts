import { useMemo } from 'react';
import type { LocalDate } from '#domain/localDate.ts';
import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { coursesOf, readingsOf } from '#facts/readings.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { periodFigures } from './figures.ts';
import type { FiguresByPeriod } from './FiguresCard.tsx';
import { inrRows } from './inrRows.ts';
import { type Period, periodWindow } from './period.ts';

const DISPUTED = { settled: 'no', disputed: 'span', tooManyDisputes: 'tooMuch' } as const;

/** All that the file's screen shows, computed once per change of the file and per day. */
export function useFileView(opened: OpenedPatient, places: Places) {
  const today = useToday();
  return useMemo(() => {
    const { file } = opened;
    const readings = readingsOf(file);
    const starts = coursesOf(file).map(({ avkStart }) => avkStart);
    const followUpEnd = endOfFollowUp(file);
    const of = (period: Period) => periodFigures(readings, { window: periodWindow(period, today), today, followUpEnd });
    const figures: FiguresByPeriod = {
      sixMonths: of('sixMonths'),
      twelveMonths: of('twelveMonths'),
      allTime: of('allTime'),
    };
    return {
      ...inrRows(opened, places),
      figures,
      start: starts.length === 0 || starts.includes(undefined) ? ('unknown' as const) : ('known' as const),
      disputed: DISPUTED[readings.kind],
    };
  }, [opened, places, today]);
}

/** The day from which the patient was followed no more, when he is not followed now. */
function endOfFollowUp({ status }: PatientFile): LocalDate | undefined {
  const last = status && latestOf(status.lines[0]);
  return last === undefined || last.body.status === 'active' ? undefined : last.validFrom;
}
