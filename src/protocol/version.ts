import { z } from 'zod';

/** Version of these messages. Added fields do not raise it; a changed meaning does, and never happens silently. */
export const PROTOCOL_VERSION = 1;

/**
 * Carried by every answer of the region. A hotel's login page answers 200 too: without this mark nothing counts as an
 * answer (rule V1).
 */
export const Marker = z.literal('equilibre/1');
export const MARKER = 'equilibre/1' as const;

/** What a tablet says of itself in every request. */
export const Caller = {
  protocol: z.int().min(1),
  app: z.string().min(1).max(40),
  device: z.uuid(),
};
