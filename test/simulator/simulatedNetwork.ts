import type { SeededRandom } from '#server/demonstration/seededRandom.ts';
import type { Network } from '#sync/regionClient.ts';

/** One request as it is on its way: whoever sends it again sends the same. */
export type Sent = { readonly method: string; readonly path: string; readonly body: string | undefined };

export type Answer = { readonly status: number; readonly type: string; readonly text: string };

/**
 * What may become of one request.
 *
 * - `dropped` never arrives; `answerLost` arrives and its answer does not; `twice` arrives two times;
 * - `late` arrives after whatever else happens before the simulation delivers it, its answer to nobody;
 * - the others are answered, by something that is not the region or by a region that cannot.
 */
export const NETWORK_FAULTS = [
  'dropped',
  'answerLost',
  'twice',
  'late',
  'truncated',
  'captivePortal',
  'signedOut',
  'tooMany',
  'unavailable',
] as const;
export type NetworkFault = (typeof NETWORK_FAULTS)[number];

export type SimulatedNetwork = Network & {
  /** How often a request goes wrong from now on, and by which of the faults. */
  weather: { readonly share: number; readonly faults: readonly NetworkFault[] };
  /** Requests that are still on their way. */
  readonly late: Sent[];
  /** What happened to requests, by fault; `arrived` for those that met none. */
  readonly counts: Map<NetworkFault | 'arrived', number>;
};

export const FAIR = { share: 0, faults: [] } as const;

/** The wire between one tablet and the region. */
export function aSimulatedNetwork(
  region: (sent: Sent) => Promise<Answer>,
  { random, now }: { readonly random: SeededRandom; readonly now: () => number },
): SimulatedNetwork {
  const network: SimulatedNetwork = {
    weather: FAIR,
    late: [],
    counts: new Map(),
    clock: { now, elapsed: now, after: () => () => undefined },
    events: () => () => undefined,
    fetch: async (path, init) => {
      const body = typeof init.body === 'string' ? init.body : undefined;
      const sent: Sent = { method: init.method ?? 'GET', path, body };
      const { share, faults } = network.weather;
      const fault = faults.length > 0 && random.chance(share) ? random.pick(faults) : 'arrived';
      network.counts.set(fault, (network.counts.get(fault) ?? 0) + 1);
      return meet(fault, sent, { region, late: network.late });
    },
  };
  return network;
}

type Line = { readonly region: (sent: Sent) => Promise<Answer>; readonly late: Sent[] };

async function meet(fault: NetworkFault | 'arrived', sent: Sent, { region, late }: Line): Promise<Response> {
  switch (fault) {
    case 'arrived':
      return responseOf(await region(sent));
    case 'dropped':
      throw new TypeError('Failed to fetch');
    case 'answerLost':
      await region(sent);
      throw new TypeError('Failed to fetch');
    case 'twice':
      await region(sent);
      return responseOf(await region(sent));
    case 'late':
      late.push(sent);
      throw new TypeError('Failed to fetch');
    case 'truncated': {
      const answer = await region(sent);
      return responseOf({ ...answer, text: answer.text.slice(0, Math.floor(answer.text.length / 2)) });
    }
    case 'captivePortal':
      return responseOf({ status: 200, type: 'text/html', text: '<!doctype html><title>Bienvenue</title>' });
    case 'signedOut':
      return responseOf(problem(401, 'signInNeeded'));
    case 'tooMany':
      return responseOf(problem(429, 'tooMany'));
    case 'unavailable':
      return responseOf({ status: 503, type: 'text/plain', text: 'upstream connect error' });
  }
}

function problem(status: number, code: string): Answer {
  return { status, type: 'application/json', text: JSON.stringify({ equilibre: 'equilibre/1', problem: code }) };
}

function responseOf({ status, type, text }: Answer): Response {
  return new Response(text, { status, headers: { 'content-type': type } });
}
