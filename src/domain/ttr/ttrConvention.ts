/** How time in therapeutic range is counted. Each choice changes the figure, so a figure is shown with its convention. */
export type TtrConvention = {
  readonly name: string;
  readonly version: number;
  readonly source: string;
  /** Days between two INRs beyond which nobody knows what the INR did; `null`: every interval counts. */
  readonly maxGapDays: number | null;
  /** Days left out from the start of the treatment on. */
  readonly excludeInitialDays: number;
  /** An interval that overlaps an interruption is left out whole ('drop') or loses the interrupted days ('clip'). */
  readonly interruptions: 'drop' | 'clip';
  /**
   * 'drop': an interval that overlaps a stay of a night and more in hospital is left out whole. Absent, stays are not
   * looked at: a case of the runner names none.
   */
  readonly hospitalStays?: 'drop';
  /** Which of several INRs of one day counts, in the order given; 'mean' is of the values as they count. */
  readonly sameDay: 'last' | 'first' | 'mean';
  /**
   * 'leaveOut': the figure starts at the first INR that has a range, and INRs sampled before any range held are left
   * out. Absent, one such INR leaves the whole figure unmeasurable: a checker is told that his case lacks a range.
   */
  readonly beforeFirstRange?: 'leaveOut';
};

/** What `npm run ttr` counts with when a case names no convention. */
export const RUNNER_CONVENTION: TtrConvention = {
  name: 'ROS-C56-IND0-DROP',
  version: 1,
  source: 'Rosendaal 1993; LOINC 72281-9 for the gap',
  maxGapDays: 56,
  excludeInitialDays: 0,
  interruptions: 'drop',
  sameDay: 'last',
};

/**
 * What the screens count with: as the runner, without the first six weeks of treatment, without INRs that no range was
 * recorded for (those taken over with a patient, say) and, from version 3 on, without intervals that meet a stay in
 * hospital, where others treat him and by other means. Proposed; the clinic signs it.
 */
export const CLINIC_CONVENTION: TtrConvention = {
  ...RUNNER_CONVENTION,
  name: 'ROS-C56-IND42-DROP',
  version: 3,
  source: 'Rosendaal 1993; LOINC 72281-9 for the gap; NICE NG196 for the first 42 days; CMS179 for stays',
  excludeInitialDays: 42,
  beforeFirstRange: 'leaveOut',
  hospitalStays: 'drop',
};
