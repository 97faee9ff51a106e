import { localDate, type LocalDate } from '#domain/localDate.ts';
import type { TtrPiece } from '#domain/ttr/walkTtr.ts';

/** The longest time out of range without a break. Day numbers, fractions included. */
export type Stretch = { readonly from: number; readonly to: number };

type CountedPiece = Extract<TtrPiece, { kind: 'counted' }>;

/**
 * Finds the longest stretch out of range in pieces handed over in order, oldest first.
 *
 * A stretch ends where the line enters the range, at an INR in range, and at days nobody knows (a gap, an interruption).
 */
export class LongestStretch {
  #evaluatedDays = 0;
  #longest: Stretch | undefined;
  #current: Stretch | undefined;

  add(piece: TtrPiece): void {
    if (piece.kind === 'skipped') {
      this.#current = undefined;
      return;
    }
    const { span, start, end, days } = piece;
    this.#evaluatedDays += span.to - span.from;
    if (this.#current?.to !== span.from || (span.from === start.day && isWithin(start.value, piece))) {
      this.#current = undefined;
    }
    const rising = end.value > start.value || (end.value === start.value && days.daysBelow > 0);
    const [first, last] = rising ? [days.daysBelow, days.daysAbove] : [days.daysAbove, days.daysBelow];
    if (first > 0) this.#extend(span.from, span.from + first);
    if (days.daysWithin > 0) this.#current = undefined;
    if (last > 0) this.#extend(span.to - last, span.to);
  }

  get evaluatedDays(): number {
    return this.#evaluatedDays;
  }

  get longest(): Stretch | undefined {
    return this.#longest;
  }

  #extend(from: number, to: number): void {
    this.#current = { from: this.#current?.from ?? from, to };
    const { longest } = this;
    if (longest === undefined || to - this.#current.from > longest.to - longest.from) this.#longest = this.#current;
  }
}

/** The first day it touches, and the last. */
export function daysOfStretch({ from, to }: Stretch): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: localDate(Math.floor(from)), to: localDate(Math.ceil(to)) };
}

function isWithin(value: number, { range }: CountedPiece): boolean {
  return value >= range.low && value <= range.high;
}
