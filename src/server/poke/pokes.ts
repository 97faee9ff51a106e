import { sql } from 'kysely';
import pg from 'pg';
import { z } from 'zod';
import { Poke } from '#protocol/pull.ts';
import type { Database } from '#server/db/openDatabase.ts';

export type Heads = ReadonlyMap<string, number>;

/** Who wants to hear that scopes moved, in this process and in the others of the region. */
export type Pokes = {
  /** After the commit, never before: whoever hears it asks at once. A poke may be lost; a pull comes every minute. */
  tell(heads: Heads): Promise<void>;
  /** @returns what stops the listening */
  listen(listener: (heads: Heads) => void): () => void;
  close(): Promise<void>;
};

/** Where trouble with the other processes is reported: codes only. */
export type PokeLog = (trouble: { readonly code: string }) => void;

const CHANNEL = 'equilibre_poke';
const RECONNECT_AFTER_MS = 2_000;

const Notice = z.object({ from: z.string(), heads: Poke });

/** @param url  of the PostgreSQL that several processes share; undefined when this process is the only one */
export async function openPokes(
  database: Database,
  { url, process, log }: { readonly url: string | undefined; readonly process: string; readonly log: PokeLog },
): Promise<Pokes> {
  const listeners = new Set<(heads: Heads) => void>();
  const spread = (heads: Heads) => {
    for (const listener of listeners) listener(heads);
  };
  const others = url === undefined ? undefined : await hearOthers(url, { process, spread, log });
  return {
    tell: async (heads) => {
      if (heads.size === 0) return;
      spread(heads);
      if (others !== undefined) await tellOthers(database, { process, heads, log });
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      listeners.clear();
      await others?.close();
    },
  };
}

async function tellOthers(
  { db }: Database,
  { process, heads, log }: { readonly process: string; readonly heads: Heads; readonly log: PokeLog },
): Promise<void> {
  const notice = JSON.stringify({ from: process, heads: Object.fromEntries(heads) });
  try {
    await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(db);
  } catch (error) {
    // What was pushed is committed and must be answered so: the other processes' tablets hear of it at their next pull.
    log({ code: codeOf(error) });
  }
}

type Hearing = {
  readonly process: string;
  readonly spread: (heads: Heads) => void;
  readonly log: PokeLog;
};

/** One connection of its own that listens, and comes back when it is lost. */
async function hearOthers(url: string, hearing: Hearing): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const connect = async () => {
    client = new pg.Client({ connectionString: url });
    client.on('notification', ({ payload }) => hear(payload, hearing));
    client.on('error', (error) => {
      hearing.log({ code: codeOf(error) });
      again();
    });
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  };
  const again = () => {
    if (closed || retry !== undefined) return;
    retry = setTimeout(() => {
      retry = undefined;
      connect().catch((error: unknown) => {
        hearing.log({ code: codeOf(error) });
        again();
      });
    }, RECONNECT_AFTER_MS);
  };
  await connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}

function hear(payload: string | undefined, { process, spread, log }: Hearing): void {
  const notice = Notice.safeParse(parsed(payload ?? ''));
  if (!notice.success) log({ code: 'unreadableNotice' });
  else if (notice.data.from !== process) spread(new Map(Object.entries(notice.data.heads)));
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
