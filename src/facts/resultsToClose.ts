import type { Symptoms } from '#domain/critical-inr/criticalConduct.ts';
import { type CriticalVerdict, type InrCase, judgeInr, pressing } from '#domain/critical-inr/judgeInr.ts';
import { type Inr, isSameInr } from '#domain/inr/inr.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import { type ClinicFact, isWriting, type WritingFact } from './clinicFact.ts';
import { type CriticalContext, NO_CONTEXT } from './criticalContext.ts';
import { type ChainState, latestOf } from './fold.ts';
import { inrCaseOf } from './inrCaseOf.ts';
import type { Kind } from './kinds.ts';
import type { PatientFile } from './patientFile.ts';

/** A result that nobody has touched leaves the list after so many days: the lists of controls then watch over him. */
export const UNTOUCHED_RESULT_DAYS = 14;

/** An hour is known or not; a day always is. */
export type DayAndHour = { readonly date: LocalDate; readonly time?: string | undefined };

/** What became of a result. `told` is the only end: a voicemail is an attempt like another. */
export type ResultState =
  | { readonly kind: 'open' }
  /** Somebody called in vain; `outcome` says how the last attempt ended. */
  | { readonly kind: 'tried'; readonly outcome: string; readonly at: DayAndHour; readonly attempts: number }
  | { readonly kind: 'callBack'; readonly at: DayAndHour; readonly attempts: number }
  | { readonly kind: 'closed'; readonly told: string; readonly with: string; readonly at: DayAndHour };

/** Who sees to it: an account, since when (UTC), and who gave it to him. */
export type ResultOwner =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'taken' | 'handedOver';
      readonly owner: string;
      readonly since: string;
      readonly by: string;
    };

export type ResultToClose = {
  readonly chain: string;
  /** The file it was written in: of two joined files of a person it may be the other one. */
  readonly patientId: string;
  /** Facts that count for this INR now: what a decision about it reads. */
  readonly factIds: readonly string[];
  /** As shown; while people disagree, one of `values`. */
  readonly inr: Inr;
  readonly values: readonly Inr[];
  readonly date: LocalDate;
  readonly time: string | undefined;
  /** What the verdict was made from, and what was asked of the patient. */
  readonly inrCase: InrCase;
  readonly symptoms: Symptoms;
  readonly verdict: CriticalVerdict;
  readonly state: ResultState;
  readonly owner: ResultOwner;
  /** UTC instant that a person set. */
  readonly deadline: string | undefined;
};

/**
 * The results of a patient that somebody has to see to, and what became of those seen to.
 *
 * Only his newest INR counts (all of its day): a newer one takes over from what was left open before it. History that
 * came in with an import is nobody's to call about: such INRs say so, or come in one action with the file or with each
 * other; what a person types comes one by one. A result nobody touched leaves after {@link UNTOUCHED_RESULT_DAYS}; one that somebody
 * began stays until the person told is named.
 *
 * @param asOf  the civil day of the list
 * @returns     the most pressing first
 */
export function resultsToClose(
  file: PatientFile,
  asOf: LocalDate,
  context: CriticalContext = NO_CONTEXT,
): readonly ResultToClose[] {
  const newest = file.inrs
    .flatMap((state) => dayOf(state) ?? [])
    .toSorted()
    .at(-1);
  const imported = importedGroups(file);
  return file.inrs
    .filter((state) => newest !== undefined && dayOf(state) === newest)
    .filter(({ history: [first] }) => !imported.has(first?.group ?? '') && originOf(first) !== 'import')
    .flatMap((state) => resultOf(file, state, context) ?? [])
    .filter((result) => isBegun(file, result.chain) || daysBetween(result.date, asOf) <= UNTOUCHED_RESULT_DAYS)
    .toSorted((one, other) => pressing(one.verdict.tier) - pressing(other.verdict.tier));
}

/** One result whatever its day: a screen may be opened on any. */
export function resultToClose(
  file: PatientFile,
  chain: string,
  context: CriticalContext = NO_CONTEXT,
): ResultToClose | undefined {
  const state = file.inrs.find((inr) => inr.chain === chain);
  return state && resultOf(file, state, context);
}

/** The earliest, while people disagree on it; undefined once it was entered in error. */
function dayOf({ lines }: ChainState<'inrResult'>): LocalDate | undefined {
  return lines.flatMap((line) => latestOf(line)?.body.sampledAt.date ?? []).toSorted()[0];
}

function resultOf(
  file: PatientFile,
  state: ChainState<'inrResult'>,
  context: CriticalContext,
): ResultToClose | undefined {
  const atHand = inrCaseOf(file, state, context);
  const shown = latestOf(state.lines[0])?.body.inr ?? atHand?.inrCase.values[0];
  if (atHand === undefined || shown === undefined) return undefined;
  return {
    chain: state.chain,
    patientId: state.history[0]?.patientId ?? file.patientId,
    factIds: atHand.factIds,
    inr: shown,
    values: atHand.inrCase.values,
    date: atHand.date,
    time: atHand.time,
    inrCase: atHand.inrCase,
    symptoms: atHand.symptoms,
    verdict: judgeInr(atHand.inrCase, context.rules),
    state: stateOf(file, state),
    ...handlingOf(file, state.chain),
  };
}

function originOf(first: ClinicFact<'inrResult'> | undefined): string | undefined {
  return first !== undefined && isWriting(first) ? first.body.origin : undefined;
}

/** Groups that brought more than one INR, or an INR together with the file it belongs to. */
function importedGroups(file: PatientFile): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { history } of [file.identity, file.provisional, file.course].flatMap((chain) => chain ?? [])) {
    for (const fact of history) groups.add(fact.group);
  }
  const seen = new Set<string>();
  for (const { history } of file.inrs) {
    const group = history[0]?.group ?? '';
    if (seen.has(group)) groups.add(group);
    seen.add(group);
  }
  return groups;
}

/** The attempts to tell somebody of one result, oldest first. */
export function attemptsAbout(file: PatientFile, inr: string): readonly WritingFact<'contactAttempt'>[] {
  return file.attempts
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .filter((attempt) => attempt.body.inr === inr)
    .toSorted((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1));
}

function whenOf({ id, body: { at } }: WritingFact<'contactAttempt'>): string {
  return `${at.date} ${at.time ?? '24:00'} ${id}`;
}

function stateOf(file: PatientFile, state: ChainState<'inrResult'>): ResultState {
  const attempts = attemptsAbout(file, state.chain);
  const told = attempts.findLast((attempt) => closes(attempt, state));
  if (told !== undefined) {
    const { name = '', with: whom, at } = told.body;
    return { kind: 'closed', told: name, with: whom, at };
  }
  const last = attempts.at(-1);
  if (last === undefined) return { kind: 'open' };
  const { outcome, at, callBackAt } = last.body;
  if (callBackAt !== undefined) return { kind: 'callBack', at: callBackAt, attempts: attempts.length };
  return { kind: 'tried', outcome, at, attempts: attempts.length };
}

/** Somebody was told, he is named, and what he was told is still what the result says. */
function closes({ reads, body }: WritingFact<'contactAttempt'>, state: ChainState<'inrResult'>): boolean {
  if (body.outcome !== 'told' || body.name === undefined) return false;
  const readThen = state.history.flatMap((fact) =>
    reads.includes(fact.id) && 'inr' in fact.body ? [fact as WritingFact<'inrResult'>] : [],
  );
  if (readThen.length === 0) return true;
  const now = state.lines.flatMap((line) => latestOf(line) ?? []);
  return now.every((fact) => readThen.some((read) => isSameInr(read.body.inr, fact.body.inr)));
}

function handlingOf(file: PatientFile, inr: string): Pick<ResultToClose, 'owner' | 'deadline'> {
  const steps = file.handlings
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .filter(({ body }) => body.inr === inr)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const deadline = steps.findLast(({ body }) => body.deadline !== undefined)?.body.deadline;
  const last = steps.at(-1);
  if (last?.body.owner === undefined || last.body.step === 'released') return { owner: { kind: 'nobody' }, deadline };
  const { step, owner } = last.body;
  const kind = step === 'handedOver' ? step : 'taken';
  return { owner: { kind, owner, since: last.writtenAt.instant, by: last.author }, deadline };
}

/** Somebody has asked, decided, called or taken it on: it is not forgotten by the passing of days. */
function isBegun(file: PatientFile, inr: string): boolean {
  const steps = [file.attempts, file.handlings, file.checklists, file.decisions, file.criticalSteps];
  return steps.flat().some(({ lines }) => latestOf<Kind>(lines[0])?.body['inr'] === inr);
}
