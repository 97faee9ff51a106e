import { type IdleVerdict, idleVerdict, type Presence } from './idleVerdict.ts';

/** Remembers the last touch and what the page's visibility was; says what follows. */
export type IdleWatch = {
  touched(): void;
  shown(): void;
  hidden(): void;
  /** The answer to the warning: counts as a touch. */
  stay(): void;
  verdict(): IdleVerdict;
};

/**
 * @param now  milliseconds, by a clock that goes on while the tablet sleeps
 */
export function idleWatch(now: () => number): IdleWatch {
  const seen = (): Presence => ({ lastInputAt: now(), hiddenSince: undefined });
  let presence = seen();
  const verdict = () => idleVerdict(presence, now());
  return {
    // Once the warning stands, only its own button is an answer: a sleeve on the glass is not a person.
    touched: () => {
      if (verdict().kind === 'stay') presence = seen();
    },
    shown: () => {
      if (verdict().kind !== 'lock') presence = seen();
    },
    hidden: () => {
      presence = { ...presence, hiddenSince: now() };
    },
    stay: () => {
      presence = seen();
    },
    verdict,
  };
}
