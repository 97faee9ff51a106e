import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { LARGEST_PUSH_FACTS, PushAnswer, PushRequest } from '#protocol/push.ts';
import type { Account } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';
import { answerProblem } from '#server/access/answerProblem.ts';
import { meetDevice } from '#server/access/meetDevice.ts';
import type { RegionParts } from '#server/access/regionParts.ts';
import { accountOf, requireAccount } from '#server/access/requestAccount.ts';
import { pushGroups, type Pushed, type SentGroup } from './pushGroups.ts';
import { traceExport } from './traceExport.ts';

const LARGEST_PUSH_BYTES = 2_000_000;

/** The request as `PushRequest` says, but for its groups: one that is not as it should be must not delay the others. */
const SentRequest = PushRequest.extend({
  groups: z.array(z.looseObject({ group: z.uuid().lowercase() })).max(LARGEST_PUSH_FACTS),
});
type SentRequest = z.infer<typeof SentRequest>;

export function pushRoute(app: FastifyInstance, parts: RegionParts): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: 'POST',
    url: '/api/sync/push',
    bodyLimit: LARGEST_PUSH_BYTES,
    preParsing: requireAccount,
    schema: {
      summary: 'Give the region the groups that wait on a tablet',
      tags: ['sync'],
      body: SentRequest,
      response: { 200: PushAnswer },
    },
    handler: async (request, reply) => {
      const account = accountOf(request);
      const { device, announces, groups } = request.body;
      if (factsIn(groups) > LARGEST_PUSH_FACTS) return answerProblem(reply, 'tooLarge', 'groups');
      const meeting = await meetDevice(parts, account, { device, announces });
      if (meeting.kind === 'stranger') return answerProblem(reply, 'notAllowed', 'device');
      const scopes = meeting.kind === 'enrolled' ? meeting.scopes : [];
      const pushed = await push(parts, account, { device, scopes, groups });
      await parts.pokes.tell(pushed.heads);
      const counts = { verdicts: countVerdicts(pushed), facts: pushed.facts, patients: pushed.patients };
      request.log.info({ account: account.id, device, ...counts }, 'pushed');
      return { equilibre: MARKER, serverTime: parts.now().toISOString(), verdicts: [...pushed.verdicts] };
    },
  });
}

type ToPush = Pick<SentRequest, 'device' | 'groups'> & { readonly scopes: readonly string[] };

async function push(parts: RegionParts, account: Account, { device, scopes, groups }: ToPush): Promise<Pushed> {
  const sender = { account: account.id, device };
  return await parts.log.write({ ...sender, scopes }, async (log) => {
    return await pushGroups(log, groups, {
      sender,
      region: parts.region,
      // Before the clocks are taken: the trace is slow work like any other.
      beforeClocks: async ({ patients, facts, moved, exports }) => {
        if (groups.length > 0) await log.writeTrace({ what: 'push', scopes: moved, patients, facts }, sender);
        for (const exported of exports) await traceExport(log, exported);
      },
    });
  });
}

function factsIn(groups: readonly SentGroup[]): number {
  return groups.reduce(
    (sum, group) => sum + ('facts' in group && Array.isArray(group.facts) ? group.facts.length : 0),
    0,
  );
}

function countVerdicts(pushed: Pushed): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { verdict } of pushed.verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}
