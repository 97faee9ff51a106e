import { type ReactNode, useEffect, useState } from 'react';
import { TodayContext } from '#ui/shared/data/useToday.ts';
import { civilDayHere } from './civilDayHere.ts';

const CHECK_EVERY_MS = 20_000;

/** The day as the tablet's clock has it now: a tablet left on a desk overnight shows the new day in the morning. */
export function TodayProvider({ children }: { readonly children: ReactNode }) {
  const [today, setToday] = useState(() => civilDayHere(new Date()));

  useEffect(() => {
    const check = () => setToday(civilDayHere(new Date()));
    const timer = setInterval(check, CHECK_EVERY_MS);
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, []);

  return <TodayContext value={today}>{children}</TodayContext>;
}
