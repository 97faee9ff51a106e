import { useEffect, useState } from 'react';

const OFTEN_MS = 20_000;

/** The instant (UTC text), fresh enough for a deadline in minutes to pass while the screen stands. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), OFTEN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
