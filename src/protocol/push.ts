import { z } from 'zod';
import { LARGEST_GROUP } from '#facts/factHead.ts';
import { Caller, Marker } from './version.ts';

export const LARGEST_PUSH_FACTS = 50;

/** SHA-256 in lower-case hexadecimal. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** What one action wrote, whole: canonical bytes of its facts and the device's signature over them. */
export const WireGroup = z.object({
  group: z.uuid(),
  facts: z.array(z.string().min(2).max(65_536)).min(1).max(LARGEST_GROUP),
  /** ECDSA P-256 over the group's digest (`groupDigest`), base64url of the raw 64 bytes. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});
export type WireGroup = z.infer<typeof WireGroup>;

export const PushRequest = z.object({
  ...Caller,
  /** Digests (hexadecimal) of every group that waits on the tablet, these included (rule A3). */
  announces: z.array(Sha256Hex).max(5_000),
  groups: z.array(WireGroup).max(LARGEST_PUSH_FACTS),
});
export type PushRequest = z.infer<typeof PushRequest>;

/** The region's word on one group. `facts` names, one by one, the ids it now holds: only these are « transmis ». */
export const Verdict = z.discriminatedUnion('verdict', [
  z.object({ group: z.uuid(), verdict: z.literal('stored'), facts: z.array(z.uuid()) }),
  z.object({ group: z.uuid(), verdict: z.literal('known'), facts: z.array(z.uuid()) }),
  z.object({ group: z.uuid(), verdict: z.literal('held'), facts: z.array(z.uuid()), why: z.string() }),
  z.object({
    group: z.uuid(),
    verdict: z.literal('refused'),
    facts: z.array(z.uuid()),
    code: z.string(),
    path: z.string(),
  }),
]);
export type Verdict = z.infer<typeof Verdict>;

export const PushAnswer = z.object({
  equilibre: Marker,
  serverTime: z.iso.datetime(),
  verdicts: z.array(Verdict),
});
export type PushAnswer = z.infer<typeof PushAnswer>;

/** Why a group is refused: the closed list of codes a tablet has words for; others are shown as they are. */
export const REFUSALS = [
  'malformed',
  'notCanonical',
  'groupTorn',
  'groupTooLarge',
  'badSignature',
  'unknownDevice',
  'notYourDevice',
  'notYourSite',
  'notAllowed',
  'notYourPatient',
  'otherBytes',
  'otherChain',
  'closedLoop',
  'storageRefused',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Why a group is held, to be judged again later: closed in the same way. */
export const HOLDS = ['patientUnknown', 'newerKind', 'timeUnproven'] as const;
export type Hold = (typeof HOLDS)[number];
