import type { ColumnType, Generated } from 'kysely';
import type { Account } from '#protocol/session.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

/**
 * Tables the region's code reaches by name. Patient data is not among them: it is read under row-level security and
 * written by the owner's functions only (`inRequest.ts`).
 */
export type Tables = {
  readonly site: {
    readonly id: string;
    readonly name: string;
    readonly town: string;
    readonly type: string;
    readonly region: string;
  };
  readonly account: {
    readonly id: string;
    readonly issuer: string;
    readonly subject: string;
    readonly name: string;
    readonly role: Account['role'];
    readonly site: string;
  };
  readonly session: {
    readonly id: string;
    readonly account: string;
    readonly created: Instant;
    readonly seen: Instant;
    readonly expires: Instant;
  };
  readonly device: {
    readonly id: string;
    readonly public_key: ColumnType<unknown, string, string>;
    readonly label: string;
    readonly site: string;
    readonly enrolled_at: Generated<Date>;
    readonly last_seen: ColumnType<Date | null, Date | string | undefined, Date | string>;
    readonly revoked_at: ColumnType<Date | null, Date | string | undefined, Date | string>;
  };
  readonly device_user: {
    readonly device: string;
    readonly account: string;
    readonly enrolled_at: Generated<Date>;
  };
};
