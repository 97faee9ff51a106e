import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';
import type { Account } from '#protocol/session.ts';

/** Who is signed in, by the secret his browser keeps. */
export type SessionStore = {
  /** Begins a session and gives the secret, which is kept nowhere but in the cookie. */
  begin(accountId: string): Promise<string>;
  /** The account of a session that still holds, and a sign of life for it. */
  accountOf(secret: string): Promise<Account | undefined>;
  end(secret: string): Promise<void>;
  /** Who an identity provider's subject is here; undefined for somebody this region does not know. */
  accountKnownAs(issuer: string, subject: string): Promise<Account | undefined>;
};

type Given = {
  readonly db: Kysely<Tables>;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly limits: { readonly idleMinutes: number; readonly absoluteHours: number };
};

const MS_PER_MINUTE = 60_000;
/** A sign of life is written at most this often: a tablet asks every minute, and each write is a write of the database. */
const SEEN_AT_MOST_EVERY_MS = MS_PER_MINUTE;

/** Sessions in the database, so that any process of the region knows them. A copy of the table opens none. */
export function sessionStore({ db, now, randomBytes, limits }: Given): SessionStore {
  const idleMs = limits.idleMinutes * MS_PER_MINUTE;
  const absoluteMs = limits.absoluteHours * 60 * MS_PER_MINUTE;

  return {
    async begin(accountId) {
      const at = now();
      const secret = Buffer.from(randomBytes(32)).toString('base64url');
      await db.deleteFrom('session').where('expires', '<=', at).execute();
      await db
        .insertInto('session')
        .values({
          id: idOf(secret),
          account: accountId,
          created: at,
          seen: at,
          expires: new Date(at.getTime() + absoluteMs),
        })
        .execute();
      return secret;
    },

    async accountOf(secret) {
      const at = now();
      const id = idOf(secret);
      const row = await accountRows(db)
        .innerJoin('session', 'session.account', 'account.id')
        .select('session.seen')
        .where('session.id', '=', id)
        .where('session.expires', '>', at)
        .where('session.seen', '>', new Date(at.getTime() - idleMs))
        .executeTakeFirst();
      if (row === undefined) return undefined;
      if (at.getTime() - row.seen.getTime() >= SEEN_AT_MOST_EVERY_MS) {
        await db.updateTable('session').set({ seen: at }).where('id', '=', id).execute();
      }
      return accountOfRow(row);
    },

    async end(secret) {
      await db.deleteFrom('session').where('id', '=', idOf(secret)).execute();
    },

    async accountKnownAs(issuer, subject) {
      const row = await accountRows(db)
        .where('account.issuer', '=', issuer)
        .where('account.subject', '=', subject)
        .executeTakeFirst();
      return row === undefined ? undefined : accountOfRow(row);
    },
  };
}

function idOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function accountRows(db: Kysely<Tables>) {
  return db
    .selectFrom('account')
    .innerJoin('site', 'site.id', 'account.site')
    .select([
      'account.id',
      'account.name',
      'account.role',
      'site.id as siteId',
      'site.name as siteName',
      'site.town as siteTown',
    ]);
}

type AccountRow = Pick<Account, 'id' | 'name' | 'role'> & {
  readonly siteId: string;
  readonly siteName: string;
  readonly siteTown: string;
};

function accountOfRow({ id, name, role, siteId, siteName, siteTown }: AccountRow): Account {
  return { id, name, role, site: { id: siteId, name: siteName, town: siteTown } };
}
