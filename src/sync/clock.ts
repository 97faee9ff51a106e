/** Time as synchronisation sees it: given from outside, so that a test can let a day pass at once. */
export type Clock = {
  /** The tablet's wall clock, in milliseconds since 1970. It may be wrong, and it may jump. */
  now(): number;
  /** Milliseconds that have really passed since some start: never jumps. */
  elapsed(): number;
  /** Runs `action` once after `ms`; the returned function takes it back. */
  after(ms: number, action: () => void): () => void;
};
