import { useCallback, useEffect, useState } from 'react';

/** Milliseconds that remain of a delay, in whole seconds; `begin` starts it again. */
export function useCountdown(initialMs: number): { readonly leftMs: number; readonly begin: (ms: number) => void } {
  const [until, setUntil] = useState(() => Date.now() + initialMs);
  const [now, setNow] = useState(() => Date.now());
  const leftMs = Math.max(0, until - now);
  const running = leftMs > 0;

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [running]);

  const begin = useCallback((ms: number) => {
    setNow(Date.now());
    setUntil(Date.now() + ms);
  }, []);
  return { leftMs, begin };
}
