/**
 * What is asked about a typed INR, in one versioned list. The bounds of what is stored are the design's; the rest are
 * proposed defaults [P], to be signed off by the clinic's physician.
 *
 * - `storable`: INR values kept as numbers; beyond, "< 0.5" or "> 20" is offered.
 * - `extreme`: at or under, at or over, the nurse is asked to check.
 * - `farFromUsual`: the INR is at most half or at least twice the median of the patient's INRs of the `withinDays`
 *   before it, when there are at least `fewestInrs` of them. 1.0 after a year around 2.6 is asked about; so is 5.2.
 * - `farFromLast`: with fewer of them, or none since, the INR is held against the patient's last one before it, however
 *   old; an INR older than all others against the first after it. The factors are those of `farFromUsual`: a patient at
 *   the start of his treatment, or back after a year, is the one whose wrong value nobody would otherwise question. A
 *   doubling in the first controls is asked about too: it deserves a second look (clinical reference 4.4).
 * - `unusualFirst`: the first INR ever of a patient, under or over these bounds. 0.8 is what an untreated patient may
 *   have; above 6 a treatment is stopped (clinical reference 4.1), so that a mistyped value would cost most.
 * - `oldSamplingDays`: a sampling day older than this is asked about.
 */
export const INR_ENTRY_RULES = {
  name: 'inr-entry',
  version: 2,
  source: 'Équilibre, proposed default; to be signed by the clinic',
  mostDecimals: 2,
  storable: { lowest: '0.5', highest: '20' },
  extreme: { lowAtMost: '0.7', highAtLeast: '10' },
  farFromUsual: { withinDays: 365, fewestInrs: 5, atMostTimesMedian: 0.5, atLeastTimesMedian: 2 },
  farFromLast: { atMostTimesLast: 0.5, atLeastTimesLast: 2 },
  unusualFirst: { under: '0.8', over: '6' },
  oldSamplingDays: 60,
} as const;
