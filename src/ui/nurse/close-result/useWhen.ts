import type { DayAndHour } from '#facts/resultsToClose.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** « aujourd’hui à 14:05 », « le 21/11/2026 à 09:10 », « le 21/11/2026 » */
export function useWhen(): (at: DayAndHour) => string {
  const { when } = useTexts().nurse.closing;
  const format = useFormat();
  const today = useToday();
  return ({ date, time }) => {
    if (time === undefined) return when.on(format.day(date));
    return date === today ? when.today(time) : when.at(format.day(date), time);
  };
}
