import { answersControl, type PerhapsAnswer } from '#domain/follow-up/nextControl.ts';
import type { ResultTrace } from '#domain/follow-up/missingResult.ts';
import type { RecallAttempt } from '#domain/follow-up/recall.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import type { ClinicFact, WritingFact } from './clinicFact.ts';
import { latestOf } from './fold.ts';
import type { Kind } from './kinds.ts';
import type { PatientFile } from './patientFile.ts';
import { inrsShown } from './readings.ts';

/** The next control of a patient as his file tells it. Lateness is not in it: it changes at midnight. */
export type ControlOf = {
  /** The day that was set; the earliest unanswered, while people disagree. */
  readonly dueOn: LocalDate | undefined;
  /** `yes`: its INR has arrived, and nobody has set the next one. */
  readonly answered: 'yes' | 'no';
  /** What tells of a result that does not count here. */
  readonly trace: ResultTrace;
  /** Attempts to call him back since his last INR, oldest first. */
  readonly attempts: readonly RecallAttempt[];
};

/** @param apart  facts about him that the region keeps apart: they count in nothing, and are still known here */
export function controlOf(file: PatientFile, apart: readonly ClinicFact[]): ControlOf {
  const said = (file.nextControl?.lines ?? [])
    .flatMap((line) => latestOf(line) ?? [])
    .map((control) => ({ dueOn: control.body.dueOn, answered: isAnswered(file, control) }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const open = said.find(({ answered }) => !answered);
  const lastInrOn = inrsShown(file).at(-1)?.date;
  return {
    dueOn: (open ?? said.at(-1))?.dueOn,
    answered: said.length > 0 && open === undefined ? 'yes' : 'no',
    trace: traceOf(file, apart, lastInrOn),
    attempts: recallsSince(file, lastInrOn),
  };
}

/** Calls about a control that is due, oldest first; those about a result are not among them. */
export function recallsOf(file: PatientFile): readonly WritingFact<'contactAttempt'>[] {
  return file.attempts
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .filter(({ body }) => body.about === 'recall')
    .toSorted((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1));
}

/** The samples said to have been taken whose result is not here, oldest first. */
export function samplesAwaited(file: PatientFile): readonly WritingFact<'inrDrawn'>[] {
  const inrs = file.inrs.flatMap((chain) => {
    const sampledOn = latestOf(chain.lines[0])?.body.sampledAt.date;
    return sampledOn === undefined ? [] : [{ sampledOn, writtenFirst: chain.history[0]?.id ?? '' }];
  });
  return file.drawn
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .filter(({ id, body: { drawnOn } }) => !inrs.some((inr) => isResultOf(inr, { id, drawnOn })))
    .toSorted((a, b) => (a.body.drawnOn < b.body.drawnOn ? -1 : 1));
}

type DatedInr = { readonly sampledOn: LocalDate; readonly writtenFirst: string };

/** People err by a day when they say when a sample was taken; only a result that came later is then taken for its own. */
function isResultOf(inr: DatedInr, drawn: { readonly id: string; readonly drawnOn: LocalDate }): boolean {
  if (inr.sampledOn >= drawn.drawnOn) return true;
  return inr.sampledOn === addDays(drawn.drawnOn, -1) && inr.writtenFirst > drawn.id;
}

function isAnswered(file: PatientFile, control: WritingFact<'nextControl'>): boolean {
  const { dueOn, inr: basis } = control.body;
  return file.inrs.some((chain) => {
    const sampledOn = latestOf(chain.lines[0])?.body.sampledAt.date;
    if (sampledOn === undefined) return false;
    return answersControl({ dueOn, sampledOn, knownThen: knownThen(chain, control.id, basis) });
  });
}

/** Ids are in the order of writing: an INR of an older id was there, or on another tablet, when the control was set. */
function knownThen(
  chain: { readonly chain: string; readonly history: readonly ClinicFact[] },
  controlId: string,
  basis: string | undefined,
): PerhapsAnswer['knownThen'] {
  if (chain.chain === basis) return 'basis';
  return (chain.history[0]?.id ?? '') < controlId ? 'known' : 'no';
}

function traceOf(file: PatientFile, apart: readonly ClinicFact[], lastInrOn: LocalDate | undefined): ResultTrace {
  if (apart.some((fact) => fact.kind === 'inrResult' && isAfter(fact, lastInrOn))) return { kind: 'apart' };
  if (isToldOfUnknownInr(file, apart)) return { kind: 'elsewhere' };
  const drawn = samplesAwaited(file).at(-1);
  return drawn === undefined ? { kind: 'none' } : { kind: 'drawn', on: drawn.body.drawnOn, toldBy: drawn.body.toldBy };
}

function isAfter(fact: ClinicFact, lastInrOn: LocalDate | undefined): boolean {
  if (fact.kind !== 'inrResult' || fact.act === 'enteredInError' || fact.act === 'settlement') return false;
  const { sampledAt } = (fact as WritingFact<'inrResult'>).body;
  return lastInrOn === undefined || sampledAt.date > lastInrOn;
}

/**
 * Somebody took on, answered or called about an INR of which this file holds nothing, not even its removal; and did so
 * after the newest INR that it holds, else it is an old story.
 */
function isToldOfUnknownInr(file: PatientFile, apart: readonly ClinicFact[]): boolean {
  const here = new Set([...file.inrs, ...apart].map(({ chain }) => chain));
  const newest = file.inrs.map(({ history }) => history[0]?.id ?? '').reduce((a, b) => (a > b ? a : b), '');
  const about = [file.handlings, file.checklists, file.decisions, file.criticalSteps, file.attempts];
  return about.flat().some(({ lines }) => {
    const said = latestOf<Kind>(lines[0]);
    const inr = said?.body['inr'];
    return said !== undefined && typeof inr === 'string' && !here.has(inr) && said.id > newest;
  });
}

function recallsSince(file: PatientFile, lastInrOn: LocalDate | undefined): readonly RecallAttempt[] {
  return recallsOf(file).flatMap(({ body: { at, with: whom, by, outcome, callBackAt } }) => {
    if (lastInrOn !== undefined && at.date <= lastInrOn) return [];
    const callBackOn = callBackAt === undefined ? {} : { callBackOn: callBackAt.date };
    return [{ on: at.date, with: whom, by, outcome, ...callBackOn }];
  });
}

function whenOf({ id, body: { at } }: WritingFact<'contactAttempt'>): string {
  return `${at.date} ${at.time ?? '24:00'} ${id}`;
}
