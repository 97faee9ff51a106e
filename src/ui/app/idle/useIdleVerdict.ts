import { useEffect, useState } from 'react';
import type { IdleVerdict } from './idleVerdict.ts';
import { idleWatch } from './idleWatch.ts';

const INPUTS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Watches touches, keys and visibility; `stay` counts as a touch. */
export function useIdleVerdict(): { readonly verdict: IdleVerdict; readonly stay: () => void } {
  const [watch] = useState(() => idleWatch(() => Date.now()));
  const [verdict, setVerdict] = useState<IdleVerdict>({ kind: 'stay' });

  useEffect(() => {
    const judge = () => setVerdict((before) => sameOr(before, watch.verdict()));
    const shownOrHidden = () => {
      if (document.visibilityState === 'hidden') watch.hidden();
      else watch.shown();
      judge();
    };
    const timer = setInterval(judge, 1000);
    for (const input of INPUTS) addEventListener(input, watch.touched, { passive: true, capture: true });
    document.addEventListener('visibilitychange', shownOrHidden);
    return () => {
      clearInterval(timer);
      for (const input of INPUTS) removeEventListener(input, watch.touched, { capture: true });
      document.removeEventListener('visibilitychange', shownOrHidden);
    };
  }, [watch]);

  const stay = () => {
    watch.stay();
    setVerdict({ kind: 'stay' });
  };
  return { verdict, stay };
}

/** An equal verdict keeps its object, so that a quiet second renders nothing. */
function sameOr(before: IdleVerdict, now: IdleVerdict): IdleVerdict {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
