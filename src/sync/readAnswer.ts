import type { z } from 'zod';
import { Problem } from '#protocol/session.ts';
import { MARKER } from '#protocol/version.ts';
import type { Failure } from './outcome.ts';

/** What of an HTTP answer decides whether it is the region's. */
export type HttpAnswer = {
  readonly status: number;
  readonly redirected: boolean;
  readonly contentType: string | null;
  readonly retryAfter: string | null;
  readonly text: string;
};

export type Reading<Body> = { readonly kind: 'read'; readonly body: Body } | Failure;

/** `511 Network Authentication Required`: a captive portal that says so. */
const PORTAL = 511;

/**
 * Believes an answer only when everything about it is the region's: status, content type, mark and shape (rule V1).
 *
 * @param now  wall clock, for a `Retry-After` that is a date
 */
export function readAnswer<Body>(answer: HttpAnswer, schema: z.ZodType<Body>, now: number): Reading<Body> {
  if (answer.redirected || (answer.status >= 300 && answer.status < 400) || answer.status === PORTAL) {
    return { kind: 'notTheRegion', what: 'redirect' };
  }
  const json = markedJson(answer);
  // A proxy in front of a region that is down has its own words, and they mean the same.
  if (answer.status >= 500 || answer.status === 429) {
    return { kind: 'unavailable', retryAfterMs: retryAfterMs(answer.retryAfter, now) };
  }
  if (json.kind !== 'read') return json;
  if (answer.status < 200 || answer.status >= 300) return readProblem(json.body, answer, now);
  const body = schema.safeParse(json.body);
  return body.success ? { kind: 'read', body: body.data } : { kind: 'notTheRegion', what: 'unreadable' };
}

function markedJson(answer: HttpAnswer): Reading<object> {
  if (answer.text.trim() === '') return { kind: 'notTheRegion', what: 'empty' };
  if (!/^application\/json\b/i.test(answer.contentType ?? '')) return { kind: 'notTheRegion', what: 'notJson' };
  const json = parseJson(answer.text);
  if (json === undefined) return { kind: 'notTheRegion', what: 'garbage' };
  if (typeof json !== 'object' || json === null || !('equilibre' in json) || json.equilibre !== MARKER) {
    return { kind: 'notTheRegion', what: 'noMarker' };
  }
  return { kind: 'read', body: json };
}

function readProblem(json: object, answer: HttpAnswer, now: number): Failure {
  const read = Problem.safeParse(json);
  if (!read.success) return { kind: 'notTheRegion', what: 'unreadable' };
  const { problem } = read.data;
  if (problem === 'signInNeeded') return { kind: 'signInNeeded' };
  if (problem === 'unavailable' || problem === 'tooMany') {
    return { kind: 'unavailable', retryAfterMs: retryAfterMs(answer.retryAfter, now) };
  }
  return { kind: 'refused', problem };
}

function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
