import { useEffect, useEffectEvent, useState } from 'react';
import { type IdleVerdict, idleVerdict, type Presence } from './idleVerdict.ts';

const INPUTS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Watches touches, keys and visibility; `stay` counts as a touch. */
export function useIdleVerdict(): { readonly verdict: IdleVerdict; readonly stay: () => void } {
  const [presence] = useState(() => ({ current: seenNow() }));
  const [verdict, setVerdict] = useState<IdleVerdict>({ kind: 'stay' });

  const judge = useEffectEvent(() => {
    setVerdict((before) => sameOr(before, idleVerdict(presence.current, Date.now())));
  });
  const touched = useEffectEvent(() => {
    // Once the warning stands, only its own button is an answer: a sleeve on the glass is not a person.
    if (idleVerdict(presence.current, Date.now()).kind === 'stay') presence.current = seenNow();
  });
  const shownOrHidden = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') presence.current = { ...presence.current, hiddenSince: Date.now() };
    else if (idleVerdict(presence.current, Date.now()).kind !== 'lock') presence.current = seenNow();
    judge();
  });

  useEffect(() => {
    const onInput = () => touched();
    const onVisibility = () => shownOrHidden();
    const timer = setInterval(() => judge(), 1000);
    for (const input of INPUTS) addEventListener(input, onInput, { passive: true, capture: true });
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      for (const input of INPUTS) removeEventListener(input, onInput, { capture: true });
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, []);

  const stay = () => {
    presence.current = seenNow();
    setVerdict({ kind: 'stay' });
  };
  return { verdict, stay };
}

function seenNow(): Presence {
  return { lastInputAt: Date.now(), hiddenSince: undefined };
}

/** An equal verdict keeps its object, so that a quiet second renders nothing. */
function sameOr(before: IdleVerdict, now: IdleVerdict): IdleVerdict {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
