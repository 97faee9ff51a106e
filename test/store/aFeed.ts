import { addToChecksum, EMPTY_CHECKSUM, factHash } from '#facts/factHash.ts';
import type { FeedRow, ScopePage } from '#protocol/pull.ts';

type Row = FeedRow & { readonly patientId?: string };

/** A scope's feed as the region keeps it: rows in the order of its clock, gone again when their patient leaves. */
export class Feed {
  readonly #rows: Row[] = [];
  #clock = 0;
  epoch = '018f0000-0000-7000-8000-0000000000e1';

  fact(bytes: string): this {
    const { patientId } = JSON.parse(bytes) as { patientId?: string };
    this.#rows.push({ seq: ++this.#clock, op: 'fact', bytes, ...(patientId === undefined ? {} : { patientId }) });
    return this;
  }

  facts(all: readonly string[]): this {
    for (const bytes of all) this.fact(bytes);
    return this;
  }

  enters(patientId: string): this {
    this.#rows.push({ seq: ++this.#clock, op: 'enters', patientId });
    return this;
  }

  leaves(patientId: string): this {
    const others = this.#rows.filter((row) => row.patientId !== patientId);
    this.#rows.splice(0, this.#rows.length, ...others, { seq: ++this.#clock, op: 'leaves', patientId });
    return this;
  }

  /** What the region answers to a tablet that stands at `cursor`. */
  page(cursor = 0, limit = Infinity): ScopePage {
    const rows = this.#rows.filter((row) => row.seq > cursor).slice(0, limit);
    const last = rows.length < limit ? this.#clock : (rows.at(-1)?.seq ?? this.#clock);
    return {
      epoch: this.epoch,
      rows: rows.map(withoutIndex),
      cursor: last,
      head: this.#clock,
      checksum: this.checksum(),
    };
  }

  checksum(): string {
    return this.#rows.reduce(
      (sum, row) => (row.op === 'fact' ? addToChecksum(sum, factHash(row.bytes)) : sum),
      EMPTY_CHECKSUM,
    );
  }
}

function withoutIndex(row: Row): FeedRow {
  return row.op === 'fact' ? { seq: row.seq, op: row.op, bytes: row.bytes } : row;
}
