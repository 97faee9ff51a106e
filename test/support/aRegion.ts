import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Pen, WrittenFact } from '#facts/composeGroup.ts';
import { addToChecksum, EMPTY_CHECKSUM, factHash } from '#facts/factHash.ts';
import { PullAnswer, type FeedRow, type ScopePosition } from '#protocol/pull.ts';
import { PushAnswer, type Verdict, type WireGroup } from '#protocol/push.ts';
import { EnrolAnswer, type Account } from '#protocol/session.ts';
import { sessionRoute } from '#server/session/sessionRoute.ts';
import { enrolRoute } from '#server/device/enrolRoute.ts';
import type { Database } from '#server/db/openDatabase.ts';
import { answerErrors } from '#server/http/answerErrors.ts';
import { pokeRoute } from '#server/poke/pokeRoute.ts';
import { pullRoute } from '#server/pull/pullRoute.ts';
import { pushRoute } from '#server/push/pushRoute.ts';
import { databaseGround, type RegionGround } from './regionGround.ts';
import { anId, aPen, publicJwk, signedGroup, someKeys } from './writtenFacts.ts';

export const REGION = 'test-region';

/** The routes about facts, on a real database; who is signed in is said by a header instead of a cookie. */
export type ARegion = RegionOnGround & {
  readonly database: Database;
};

/** The same without a database to look into. */
export type RegionOnGround = Pick<RegionGround, 'log' | 'pokes'> & {
  readonly app: FastifyInstance;
  readonly ground: RegionGround;
  /** What it warned of. */
  readonly logged: readonly string[];
  /** A new place with a nurse, never seen by another test. */
  newClinic(type?: string): Promise<AClinic>;
  newAccount(site: Account['site'], role: Account['role']): Promise<Account>;
  /** Somebody whose id is given. */
  addAccount(account: Account): Promise<void>;
  /** Somebody works at another place from now on. */
  move(account: Account, site: Account['site']): Promise<void>;
  /** A new tablet of somebody, enrolled. */
  newTablet(account: Account): Promise<ATablet>;
  stop(): Promise<void>;
};

type AClinic = { readonly site: Account['site']; readonly nurse: Account; readonly scope: string };

/** A tablet as far as the region can tell: a key, and requests. */
export type ATablet = {
  readonly account: Account;
  readonly device: string;
  readonly keys: CryptoKeyPair;
  readonly pen: Pen;
  enrol(as?: Account): Promise<Reply>;
  /** Signs and sends, one group after the other in one request. */
  push(...groups: readonly (readonly WrittenFact[])[]): Promise<readonly Verdict[]>;
  send(groups: readonly (WireGroup | { readonly group: string })[], more?: object): Promise<Reply>;
  /** One request. */
  pull(positions?: Readonly<Record<string, ScopePosition>>, want?: object): Promise<PullAnswer>;
  /** Every row of a scope from its beginning, page by page; fails when the checksum does not agree. */
  readAll(scope: string, want?: object): Promise<readonly FeedRow[]>;
};

type Reply = { readonly status: number; readonly body: unknown };

export async function aRegion(database: Database, url?: string): Promise<ARegion> {
  return { ...(await aRegionOn(await databaseGround(database, url))), database };
}

export async function aRegionOn(ground: RegionGround, now: () => Date = () => new Date()): Promise<RegionOnGround> {
  const accounts = new Map<string, Account>();
  const { log, pokes } = ground;
  const logged: string[] = [];
  const app = fastify({ logger: { level: 'warn', stream: { write: (line) => void logged.push(line) } } });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  app.decorateRequest('account', undefined);
  app.addHook('onRequest', (request, _reply, done) => {
    request.account = accounts.get(String(request.headers['x-account']));
    done();
  });
  const parts = { log, region: REGION, pokes, now };
  sessionRoute(app, { region: { id: REGION, name: 'Région d’essai', demonstration: true }, now });
  pushRoute(app, parts);
  pullRoute(app, parts);
  pokeRoute(app, parts);
  enrolRoute(app, parts);
  await app.ready();
  const addAccount = async (account: Account, type = 'clinic') => {
    await ground.addPerson(account, { region: REGION, type });
    accounts.set(account.id, account);
  };
  const newAccount = async (site: Account['site'], role: Account['role'], type = 'clinic') => {
    const account: Account = { id: anId(), name: 'Claire Morel', role, site };
    await addAccount(account, type);
    return account;
  };
  return {
    app,
    ground,
    log,
    pokes,
    logged,
    newClinic: async (type = 'clinic') => {
      const site = { id: anId(), name: 'Clinique des anticoagulants', town: 'Dole' };
      return { site, nurse: await newAccount(site, 'nurse', type), scope: `site:${site.id}/clinic` };
    },
    newAccount: (site, role) => newAccount(site, role),
    addAccount: (account) => addAccount(account),
    move: async (account, site) => {
      await ground.move(account.id, site.id);
      accounts.set(account.id, { ...account, site });
    },
    newTablet: async (account) => {
      const tablet = await aTabletOf(app, account);
      EnrolAnswer.parse((await tablet.enrol()).body);
      return tablet;
    },
    stop: async () => {
      await app.close();
      await ground.close();
    },
  };
}

async function aTabletOf(app: FastifyInstance, account: Account): Promise<ATablet> {
  const keys = await someKeys();
  const device = anId();
  const caller = { protocol: 1, app: 'test', device };
  const ask = async (url: string, body: object, as = account): Promise<Reply> => {
    const answer = await app.inject({
      method: 'POST',
      url,
      headers: { 'x-account': as.id, 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });
    return { status: answer.statusCode, body: answer.json<unknown>() };
  };
  const send: ATablet['send'] = (groups, more = {}) =>
    ask('/api/sync/push', { ...caller, announces: [], groups, ...more });
  const pull: ATablet['pull'] = async (scopes = {}, want = {}) => {
    const asked = { ...caller, announces: [], scopes, want: { maxRows: 1_000, maxBytes: 1_000_000, ...want } };
    const answer = await ask('/api/sync/pull', asked);
    if (answer.status !== 200) throw new Error(`pull: ${answer.status} ${JSON.stringify(answer.body)}`);
    return PullAnswer.parse(answer.body);
  };
  return {
    account,
    device,
    keys,
    pen: aPen({ author: account.id, authorRole: account.role, site: account.site.id, device }),
    enrol: async (as = account) =>
      ask('/api/device/enrol', { ...caller, publicKey: await publicJwk(keys), label: 'tablette' }, as),
    push: async (...groups) => {
      const wires = await Promise.all(groups.map((facts) => signedGroup(keys, facts)));
      const answer = await send(wires);
      if (answer.status !== 200) throw new Error(`push: ${answer.status} ${JSON.stringify(answer.body)}`);
      return PushAnswer.parse(answer.body).verdicts;
    },
    send,
    pull,
    readAll: (scope, want) => readAll(pull, scope, want),
  };
}

async function readAll(pull: ATablet['pull'], scope: string, want: object = {}): Promise<readonly FeedRow[]> {
  const rows: FeedRow[] = [];
  let position: ScopePosition | undefined;
  for (;;) {
    const page = (await pull(position === undefined ? {} : { [scope]: position }, want)).scopes[scope];
    if (page === undefined) throw new Error(`${scope} is not given`);
    rows.push(...page.rows);
    if (page.cursor === page.head) {
      const sum = checksumOf(rows);
      if (sum !== page.checksum) throw new Error(`[L6] ${scope} sums to ${page.checksum}, its rows to ${sum}`);
      return rows;
    }
    if (page.rows.length === 0) throw new Error(`${scope} stands still at ${page.cursor} of ${page.head}`);
    position = { epoch: page.epoch, cursor: page.cursor, checksum: EMPTY_CHECKSUM };
  }
}

function checksumOf(rows: readonly FeedRow[]): string {
  const facts = rows.flatMap((row) => (row.op === 'fact' ? [row.bytes] : []));
  return facts.reduce((sum, bytes) => addToChecksum(sum, factHash(bytes)), EMPTY_CHECKSUM);
}

/** Bytes of the facts among rows. */
export function bytesOf(rows: readonly FeedRow[]): readonly string[] {
  return rows.flatMap((row) => (row.op === 'fact' ? [row.bytes] : []));
}
