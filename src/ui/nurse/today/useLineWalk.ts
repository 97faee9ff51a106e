import { type RefObject, useEffect, useRef } from 'react';

/** Arrows walk from one line's action to the next, over all the lists of the screen; Enter then follows it. */
export function useLineWalk(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = around.current;
    const walk = (event: KeyboardEvent) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by === undefined || element === null || isTyping(event.target)) return;
      const stops = [...element.querySelectorAll<HTMLElement>('.work-line > .button')];
      const line = event.target instanceof Element ? event.target.closest('.work-line') : null;
      const here = stops.findIndex((stop) => stop.parentElement === line);
      const next = here === -1 ? (by === 1 ? stops[0] : undefined) : stops[here + by];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    element?.addEventListener('keydown', walk);
    return () => element?.removeEventListener('keydown', walk);
  }, []);

  return around;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
