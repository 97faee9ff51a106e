import { addDays, type LocalDate } from '#domain/localDate.ts';
import { type ClosedDay, closedDay, firstOpenDay } from './frenchHolidays.ts';

/**
 * How long after what the next INR comes, by the guideline. It proposes and never imposes: a person sets the day.
 *
 * `earliest` and `latest` are the days the guideline allows, counted from the day of the situation; `proposed` is the one
 * offered first, by our choice where it leaves one: the first day while something has just moved, the last once the INR
 * is stable. A month is four weeks: never more than a calendar month, and the same day of the week.
 *
 * `allClosedDaysToo`: this control does not wait for a laboratory to open.
 */
export const CONTROL_INTERVALS = {
  version: 1,
  situations: {
    /** Counted from the day of the first dose: the morning after the third one. */
    firstAfterStart: { earliest: 3, proposed: 3, latest: 4, source: 'ansm2014' },
    /** Counted from the first control. */
    secondAfterStart: { earliest: 3, proposed: 3, latest: 6, source: 'ansm2014' },
    /** Counted from the day the new dose holds. */
    doseChanged: { earliest: 3, proposed: 3, latest: 4, source: 'ansm2014' },
    /** Counted from the event: fever, dehydration, heart failure, medicine added or stopped, infection, stay. */
    destabilised: { earliest: 2, proposed: 2, latest: 3, source: 'ansm2014' },
    /** Once or twice a week, counted from the last INR. */
    untilStable: { earliest: 3, proposed: 7, latest: 7, source: 'ansm2014' },
    /** Progressively up to a month, counted from the last INR. */
    stable: { earliest: 7, proposed: 28, latest: 28, source: 'ansm2014' },
    /** The day after an overdose, whatever was done about it. */
    overdose: { earliest: 1, proposed: 1, latest: 1, source: 'gehtHas2008', allClosedDaysToo: 'yes' },
  },
  /** « Un mois au plus », as a calendar may count it: beyond, the day is asked about. */
  longestDays: 31,
  /** So many INRs in a row within the range, under one dose: stable. Proposed default, to be signed by the clinic. */
  stableAfter: 2,
  /** So long after the first dose the start goes on. NICE NG196: six weeks (clinical reference 1.2). */
  startDays: 42,
  /** An INR above its range, from this value on, is an overdose that is looked at again the next day. */
  overdoseFrom: '4',
  /** Where the interval comes from; the words of the source stand in the catalogue, by this code. */
  sources: {
    ansm2014: 'ANSM 2014 (référence clinique 4.4)',
    gehtHas2008: 'GEHT-HAS, avril 2008 (référence clinique 4.1)',
  },
} as const;

export type ControlSituation = keyof typeof CONTROL_INTERVALS.situations;
export type ControlSource = keyof typeof CONTROL_INTERVALS.sources;

/** How the proposed day came to differ from the one counted. `to` is always the proposal's own day. */
export type ControlMove =
  | { readonly kind: 'none' }
  /** The day counted is a Sunday or a holiday: the next open day, while the guideline allows it, else the one before. */
  | { readonly kind: 'later' | 'earlier'; readonly from: LocalDate; readonly because: ClosedDay }
  /** A Sunday or a holiday, and it cannot wait: where is it to be done? */
  | { readonly kind: 'onClosedDay'; readonly because: ClosedDay }
  /** The day counted is already past. */
  | { readonly kind: 'past'; readonly from: LocalDate };

export type ProposedControl = {
  readonly situation: ControlSituation;
  /** The day the interval was counted from. */
  readonly since: LocalDate;
  readonly dueOn: LocalDate;
  /** The first and the last day the guideline allows, before any Sunday or holiday. */
  readonly between: { readonly from: LocalDate; readonly to: LocalDate };
  readonly moved: ControlMove;
  readonly source: ControlSource;
  /** Version of {@link CONTROL_INTERVALS}. */
  readonly version: number;
};

type Counted = {
  readonly situation: ControlSituation;
  /** Day of the first dose, of the first control, of the change, of the event, or of the last INR: see the situation. */
  readonly since: LocalDate;
  /** The first day that may be proposed: today, or tomorrow once today's INR is done. */
  readonly notBefore: LocalDate;
};

/**
 * The day the guideline proposes for the next INR.
 *
 * @returns  a day from `notBefore` on, on an open day unless the control cannot wait for one
 *
 * Source: ANSM 2014, GEHT-HAS 2008 (clinical reference, sections 4.4 and 4.1).
 */
export function proposedControl({ situation, since, notBefore }: Counted): ProposedControl {
  const rule = CONTROL_INTERVALS.situations[situation];
  const between = { from: addDays(since, rule.earliest), to: addDays(since, rule.latest) };
  const counted = addDays(since, rule.proposed);
  const waits = !('allClosedDaysToo' in rule);
  const base = { situation, since, between, source: rule.source, version: CONTROL_INTERVALS.version };
  return { ...base, ...placed({ counted, latest: between.to, notBefore, waits: waits ? 'yes' : 'no' }) };
}

type Placing = {
  readonly counted: LocalDate;
  readonly latest: LocalDate;
  readonly notBefore: LocalDate;
  readonly waits: 'yes' | 'no';
};

function placed({ counted, latest, notBefore, waits }: Placing): Pick<ProposedControl, 'dueOn' | 'moved'> {
  if (counted < notBefore) {
    const dueOn = waits === 'yes' ? firstOpenDay(notBefore) : notBefore;
    return { dueOn, moved: { kind: 'past', from: counted } };
  }
  const because = closedDay(counted);
  if (because === undefined) return { dueOn: counted, moved: { kind: 'none' } };
  if (waits === 'no') return { dueOn: counted, moved: { kind: 'onClosedDay', because } };
  const later = firstOpenDay(counted);
  const earlier = firstOpenDay(counted, -1);
  // Beyond the guideline's last day only where no open day is left before it.
  const isLater = later <= latest || earlier < notBefore;
  return { dueOn: isLater ? later : earlier, moved: { kind: isLater ? 'later' : 'earlier', from: counted, because } };
}
