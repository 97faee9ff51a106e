/**
 * What is asked about a typed INR, in one versioned list. The bounds of what is stored are the design's; the rest are
 * proposed defaults [P], to be signed off by the clinic's physician.
 *
 * - `storable`: INR values kept as numbers; beyond, "< 0.5" or "> 20" is offered.
 * - `extreme`: at or under, at or over, the nurse is asked to check.
 * - `farFromUsual`: the INR is at most half or at least twice the median of the patient's INRs of the `withinDays`
 *   before it, when there are at least `fewestInrs` of them. 1.0 after a year around 2.6 is asked about; so is 5.2.
 * - `oldSamplingDays`: a sampling day older than this is asked about.
 */
export const INR_ENTRY_RULES = {
  name: 'inr-entry',
  version: 1,
  source: 'Équilibre, proposed default; to be signed by the clinic',
  mostDecimals: 2,
  storable: { lowest: '0.5', highest: '20' },
  extreme: { lowAtMost: '0.7', highAtLeast: '10' },
  farFromUsual: { withinDays: 365, fewestInrs: 5, atMostTimesMedian: 0.5, atLeastTimesMedian: 2 },
  oldSamplingDays: 60,
} as const;
