import { useEffect, useState } from 'react';

const OFTEN_MS = 15_000;

/** The instant, in milliseconds, fresh enough for an age in minutes. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), OFTEN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
