import { isCritical, pressing } from '#domain/critical-inr/judgeInr.ts';
import { daysPastDue, isControlToBeSet, nextControlState } from '#domain/follow-up/nextControl.ts';
import { type LostReason, lostReasons, recallState } from '#domain/follow-up/recall.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { PatientSummary, SummaryOpenResult } from '#store/patientSummary.ts';
import { isFollowed } from '#ui/nurse/patients/findPatients.ts';
import { newFlags, type SeenFlags } from './seenFlags.ts';

/** One result that waits to be closed. `later`: called, and to be called again on another day. */
export type ResultLine = {
  readonly patient: PatientSummary;
  readonly result: SummaryOpenResult;
  readonly when: 'today' | 'later';
};

/** Why a late patient comes before others. */
export type LateRisk = 'critical' | 'complex' | 'mechanicalValve';

export type LateLine = {
  readonly patient: PatientSummary;
  readonly dueOn: LocalDate;
  readonly daysPast: number;
  readonly risks: readonly LateRisk[];
  readonly recall: ReturnType<typeof recallState>;
  readonly lost: readonly LostReason[];
};

export type FlagLine = { readonly patient: PatientSummary; readonly rules: PatientSummary['complexity']['open'] };

/** The day's work, by what is to be done; within each list the most pressing first. */
export type TodayLists = {
  readonly critical: readonly ResultLine[];
  readonly handedToMe: readonly ResultLine[];
  readonly toClose: readonly ResultLine[];
  readonly toRecall: readonly LateLine[];
  /** Late, and seen to for today: called, drawn, or arrived elsewhere. */
  readonly recalled: readonly LateLine[];
  readonly toSet: readonly PatientSummary[];
  readonly due: readonly PatientSummary[];
  readonly newFlags: readonly FlagLine[];
  readonly disputed: readonly PatientSummary[];
  /** Doses decided without an INR that is here by now. */
  readonly doseNews: readonly PatientSummary[];
  readonly dosesToValidate: number;
  readonly rangesToConfirm: number;
  readonly perhapsLost: number;
};

type Reader = {
  readonly today: LocalDate;
  /** The account that looks. */
  readonly me: string;
  /** What this reader has seen of the flags; undefined while it is not known, and then none is called new. */
  readonly seen: SeenFlags | undefined;
};

/** @param patients  the directory, by name; read once */
export function todayOf(patients: readonly PatientSummary[], reader: Reader): TodayLists {
  const lists = emptyLists();
  for (const patient of patients) addPatient(lists, patient, reader);
  lists.critical.sort(mostPressingFirst);
  lists.handedToMe.sort(mostPressingFirst);
  lists.toClose.sort(mostPressingFirst);
  lists.toRecall.sort(riskThenLateness);
  lists.recalled.sort(riskThenLateness);
  return lists;
}

/** The followed patients who are late and may be lost, the longest without an INR first. */
export function perhapsLost(patients: readonly PatientSummary[], today: LocalDate): readonly LateLine[] {
  const late = patients.flatMap((patient) => (isFollowed(patient) ? (lateLine(patient, today) ?? []) : []));
  return late.filter(({ lost }) => lost.length > 0).toSorted(riskThenLateness);
}

type Writable<Lists> = {
  -readonly [Name in keyof Lists]: Lists[Name] extends readonly (infer Line)[] ? Line[] : Lists[Name];
};

function emptyLists(): Writable<TodayLists> {
  return {
    critical: [],
    handedToMe: [],
    toClose: [],
    toRecall: [],
    recalled: [],
    toSet: [],
    due: [],
    newFlags: [],
    disputed: [],
    doseNews: [],
    dosesToValidate: 0,
    rangesToConfirm: 0,
    perhapsLost: 0,
  };
}

function addPatient(lists: Writable<TodayLists>, patient: PatientSummary, reader: Reader): void {
  for (const result of patient.openResults)
    addResult(lists, { patient, result, when: whenOf(result, reader.today) }, reader.me);
  if (patient.disputed.length > 0) lists.disputed.push(patient);
  // What is written of a patient who is followed no more is still to be closed or settled; he is called back no more.
  if (!isFollowed(patient)) return;
  addControl(lists, patient, reader.today);
  if (patient.doseNews > 0) lists.doseNews.push(patient);
  if (patient.doseToValidate !== undefined) lists.dosesToValidate += patient.doseToValidate.count;
  if (patient.rangeStatus === 'toBeConfirmed') lists.rangesToConfirm += 1;
  const rules = reader.seen === undefined ? [] : newFlags(patient, reader.seen);
  if (rules.length > 0) lists.newFlags.push({ patient, rules });
}

/** A critical result stands among the critical ones whoever has it: it is closed by whoever is there. */
function addResult(lists: Writable<TodayLists>, line: ResultLine, me: string): void {
  const { owner, tier } = line.result;
  if (isCritical(tier)) lists.critical.push(line);
  else if (owner.kind === 'handedOver' && owner.owner === me) lists.handedToMe.push(line);
  else lists.toClose.push(line);
}

function addControl(lists: Writable<TodayLists>, patient: PatientSummary, today: LocalDate): void {
  const { nextControl: dueOn, control } = patient;
  if (dueOn === undefined || isControlToBeSet({ dueOn, answered: control.answered })) {
    lists.toSet.push(patient);
    return;
  }
  const late = lateLine(patient, today);
  if (late === undefined) {
    if (dueOn <= today) lists.due.push(patient);
    return;
  }
  (late.recall.kind === 'now' ? lists.toRecall : lists.recalled).push(late);
  if (late.lost.length > 0) lists.perhapsLost += 1;
}

function lateLine(patient: PatientSummary, today: LocalDate): LateLine | undefined {
  const { nextControl: dueOn, control, lastInr } = patient;
  const { answered, trace, attempts } = control;
  if (dueOn === undefined || nextControlState({ dueOn, today, answered }) !== 'late') return undefined;
  return {
    patient,
    dueOn,
    daysPast: daysPastDue({ dueOn, today }),
    risks: risksOf(patient),
    recall: recallState({ trace, attempts, today }),
    lost: lostReasons({ lastInrOn: lastInr?.date ?? dueOn, attempts, today }),
  };
}

const MECHANICAL_VALVES: ReadonlySet<string | undefined> = new Set(['mechanicalAorticValve', 'mechanicalMitralValve']);

function risksOf({ openResults, complexity, indication }: PatientSummary): readonly LateRisk[] {
  return [
    ...(openResults.some(({ tier }) => isCritical(tier)) ? (['critical'] as const) : []),
    ...(complexity.status === 'complex' ? (['complex'] as const) : []),
    ...(MECHANICAL_VALVES.has(indication) ? (['mechanicalValve'] as const) : []),
  ];
}

/** A critical result is never put off: whoever is there sees to it. */
function whenOf({ state, tier }: SummaryOpenResult, today: LocalDate): ResultLine['when'] {
  return state.kind === 'callBack' && state.at.date > today && !isCritical(tier) ? 'later' : 'today';
}

// The directory is by name, and sorting is stable: equals stay in the order of their names.
function mostPressingFirst(a: ResultLine, b: ResultLine): number {
  if (a.when !== b.when) return a.when === 'today' ? -1 : 1;
  const tiers = pressing(a.result.tier) - pressing(b.result.tier);
  if (tiers !== 0) return tiers;
  return a.result.date < b.result.date ? -1 : a.result.date > b.result.date ? 1 : 0;
}

function riskThenLateness(a: LateLine, b: LateLine): number {
  return riskRank(a) - riskRank(b) || b.daysPast - a.daysPast;
}

/** A critical result first; then a valve or a complex patient; then everybody else. */
function riskRank({ risks }: LateLine): number {
  if (risks.includes('critical')) return 0;
  return risks.length > 0 ? 1 : 2;
}
