import type { FastifyInstance, FastifyReply } from 'fastify';
import { MARKER } from '#protocol/version.ts';
import type { RegionParts } from '#server/access/regionParts.ts';
import { accountOf, requireAccount } from '#server/access/requestAccount.ts';
import { scopesOfAccount } from '#server/access/scopes.ts';
import type { LogReading } from '#server/log/regionLog.ts';
import type { Heads } from './pokes.ts';

/** Proxies close a line on which nothing was said for half a minute. */
const HEARTBEAT_MS = 20_000;
/** A line is ended now and then, so that whoever was signed out meanwhile is asked again who he is. */
const LONGEST_LINE_MS = 10 * 60_000;

/** Server-sent events: "these scopes moved", no data. Never compressed: a held-back poke is no poke. */
export function pokeRoute(app: FastifyInstance, parts: RegionParts): void {
  const lines = new Set<() => void>();
  app.addHook('preClose', (done) => {
    for (const end of lines) end();
    done();
  });
  app.route({
    method: 'GET',
    url: '/api/sync/poke',
    preParsing: requireAccount,
    schema: {
      summary: 'Hear when a scope moves (server-sent events)',
      tags: ['sync'],
      produces: ['text/event-stream'],
    },
    handler: async (request, reply) => {
      const account = accountOf(request);
      const scopes = scopesOfAccount({ role: account.role, site: account.site.id }, parts.region);
      const line = openLine(reply, lines);
      const own = (heads: Heads) => new Map([...heads].filter(([scope]) => scopes.includes(scope)));
      const hangUp = parts.pokes.listen((heads) => line.say(own(heads)));
      line.whenEnded(hangUp);
      // Read after listening began: what moves in between is said twice rather than not at all.
      try {
        line.say(await parts.log.read({ account: account.id, device: '', scopes }, readHeads));
      } catch (error) {
        line.end();
        throw error;
      }
      return reply;
    },
  });
}

async function readHeads(log: LogReading): Promise<Heads> {
  return new Map([...(await log.clocks())].map(([scope, { head }]) => [scope, head]));
}

type Line = { say(heads: Heads): void; whenEnded(after: () => void): void; end(): void };

function openLine(reply: FastifyReply, lines: Set<() => void>): Line {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    equilibre: MARKER,
  });
  const ended: (() => void)[] = [];
  const end = () => raw.end();
  const heartbeat = setInterval(() => raw.write(': here\n\n'), HEARTBEAT_MS);
  const lifetime = setTimeout(end, LONGEST_LINE_MS);
  lines.add(end);
  raw.on('close', () => {
    clearInterval(heartbeat);
    clearTimeout(lifetime);
    lines.delete(end);
    for (const after of ended) after();
  });
  raw.write(': here\n\n');
  return {
    say: (heads) => {
      if (heads.size > 0 && !raw.writableEnded) raw.write(`data: ${JSON.stringify(Object.fromEntries(heads))}\n\n`);
    },
    whenEnded: (after) => ended.push(after),
    end,
  };
}
