import { assertNever } from '#domain/assertNever.ts';
import type { InrDay } from './inrDays.ts';
import type { TtrPiece } from './walkTtr.ts';

/** What a TTR adds up to. Days, fractions included in the first three; `intervals` are pairs of INRs with counted days. */
export type TtrDays = {
  readonly daysBelow: number;
  readonly daysWithin: number;
  readonly daysAbove: number;
  readonly daysSkippedGap: number;
  readonly daysSkippedInterruption: number;
  readonly daysSkippedHospitalStay: number;
  readonly daysSkippedInitial: number;
  readonly intervals: number;
};

/** Adds pieces up, in the order in which they come, oldest first. */
export class TtrTally {
  readonly #below = new ExactSum();
  readonly #within = new ExactSum();
  readonly #above = new ExactSum();
  readonly #skipped = { gap: 0, interruption: 0, hospitalStay: 0, initial: 0 };
  #intervals = 0;
  #lastStart: InrDay | undefined;

  add(piece: TtrPiece): void {
    switch (piece.kind) {
      case 'counted':
        this.#below.add(piece.days.daysBelow);
        this.#within.add(piece.days.daysWithin);
        this.#above.add(piece.days.daysAbove);
        if (piece.start !== this.#lastStart) this.#intervals += 1;
        this.#lastStart = piece.start;
        break;
      case 'skipped':
        this.#skipped[piece.rule] += piece.span.to - piece.span.from;
        break;
      default:
        assertNever(piece);
    }
  }

  days(): TtrDays {
    return {
      daysBelow: this.#below.value(),
      daysWithin: this.#within.value(),
      daysAbove: this.#above.value(),
      daysSkippedGap: this.#skipped.gap,
      daysSkippedInterruption: this.#skipped.interruption,
      daysSkippedHospitalStay: this.#skipped.hospitalStay,
      daysSkippedInitial: this.#skipped.initial,
      intervals: this.#intervals,
    };
  }
}

/**
 * A sum that carries what each addition rounds off, so that a hundred thousand intervals are as exact as one.
 *
 * Source: Neumaier A, Z Angew Math Mech 1974;54:39-51.
 */
class ExactSum {
  #sum = 0;
  #carry = 0;

  add(term: number): void {
    const sum = this.#sum + term;
    this.#carry += this.#sum >= term ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
  }

  value(): number {
    return this.#sum + this.#carry;
  }
}
