import { createContext, use } from 'react';
import type { LocalDate } from '#domain/localDate.ts';

/** Provided by the shell, the only part of the interface that reads the clock. */
export const TodayContext = createContext<LocalDate | undefined>(undefined);

/** The civil day where the tablet is; changes at midnight while the screen stays open. */
export function useToday(): LocalDate {
  const today = use(TodayContext);
  if (today === undefined) throw new Error('no day here: useToday needs the shell around it');
  return today;
}
