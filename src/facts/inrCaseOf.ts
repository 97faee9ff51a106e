import { type InrCase, type JudgedRange, mayBeOver } from '#domain/critical-inr/judgeInr.ts';
import type { Symptoms } from '#domain/critical-inr/criticalConduct.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { isSameRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { WritingFact } from './clinicFact.ts';
import { type CriticalContext, highBleedingRisk, NO_CONTEXT } from './criticalContext.ts';
import { type ChainState, latestOf, valueOn } from './fold.ts';
import type { PatientFile } from './patientFile.ts';

type Course = WritingFact<'avkCourse'>['body'];
type Answer = 'yes' | 'no' | 'unknown';

/** One INR of a file in the words of the rules; undefined once it was entered in error. */
export type InrAtHand = {
  readonly date: LocalDate;
  readonly time: string | undefined;
  /** Facts that count now: one, or one for each opinion while people disagree. */
  readonly factIds: readonly string[];
  readonly inrCase: InrCase;
  readonly symptoms: Symptoms;
};

/**
 * What is known of a patient that may make one of his INRs critical. While people disagree, the worst of what they say.
 *
 * @param state  one of the file's INRs
 */
export function inrCaseOf(
  file: PatientFile,
  state: ChainState<'inrResult'>,
  context: CriticalContext = NO_CONTEXT,
): InrAtHand | undefined {
  const said = state.lines.flatMap((line) => latestOf(line) ?? []);
  const date = said.map((fact) => fact.body.sampledAt.date).toSorted()[0];
  if (date === undefined) return undefined;
  const symptoms = symptomsAt(file, state.chain);
  return {
    date,
    time: said[0]?.body.sampledAt.time,
    factIds: said.map(({ id }) => id),
    symptoms,
    inrCase: {
      ...patientOn(file, { day: date, values: said.map((fact) => fact.body.inr) }, context),
      bleeding: sureOnly(symptoms.bleeding),
      headTrauma: sureOnly(symptoms.headTrauma),
    },
  };
}

/** An INR just typed, before anybody was asked anything about it. */
export function caseOfNewInr(
  file: PatientFile,
  { inr, sampledOn }: { readonly inr: Inr; readonly sampledOn: LocalDate },
  context: CriticalContext,
): InrCase {
  const known = patientOn(file, { day: sampledOn, values: [inr] }, context);
  return { ...known, bleeding: 'unknown', headTrauma: 'unknown' };
}

type Measured = { readonly day: LocalDate; readonly values: readonly Inr[] };

function patientOn(
  file: PatientFile,
  { day, values }: Measured,
  context: CriticalContext,
): Omit<InrCase, 'bleeding' | 'headTrauma'> {
  const courses = coursesFor(file, day);
  const { bleedingRiskOver, recentThrombosisMonths } = context.rules;
  // The score reads the whole file: only where it can matter.
  const asksForRisk = values.some((inr) => mayBeOver(inr, bleedingRiskOver));
  return {
    values,
    range: judgedRange(courses),
    mechanicalValve: mechanicalValve(file, courses),
    recentThrombosis: recentThrombosis(file, courses, { from: monthsBefore(day, recentThrombosisMonths), to: day }),
    highBleedingRisk: asksForRisk ? highBleedingRisk(file, context) : 'unknown',
  };
}

/** The treatment on the day of the INR, once for each opinion; of an INR from before it, the treatment as it began. */
function coursesFor({ course }: PatientFile, day: LocalDate): readonly Course[] {
  return course?.lines.flatMap((line) => (valueOn(line, day) ?? line.entries[0])?.body ?? []) ?? [];
}

function judgedRange(courses: readonly Course[]): JudgedRange {
  const [first] = courses;
  if (first === undefined) return { kind: 'none' };
  const range = { low: first.range.low, high: first.range.high };
  if (courses.some(({ rangeStatus }) => rangeStatus !== undefined && rangeStatus !== 'confirmed')) {
    return { kind: 'toBeConfirmed', range };
  }
  const ranges = courses.map((course) => ({ low: course.range.low, high: course.range.high }));
  return ranges.every((other) => isSameRange(other, range)) ? { kind: 'own', range } : { kind: 'disputed', ranges };
}

const VALVES: ReadonlySet<string> = new Set(['mechanicalAorticValve', 'mechanicalMitralValve']);

function mechanicalValve({ conditions }: PatientFile, courses: readonly Course[]): Answer {
  const written = conditions.flatMap(({ lines }) => lines.flatMap((line) => latestOf(line)?.body ?? []));
  if (written.some(({ code, state }) => code === 'mechanicalValve' && state === 'active')) return 'yes';
  if (courses.some(({ indication }) => VALVES.has(indication))) return 'yes';
  return courses.length === 0 || courses.some(({ indication }) => indication === 'unknown') ? 'unknown' : 'no';
}

/** A thrombosis written as an event, or the one that the AVK is taken for; its day unknown, it may be recent. */
function recentThrombosis(
  { events }: PatientFile,
  courses: readonly Course[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Answer {
  const isRecent = (on: LocalDate | undefined) => on !== undefined && on > from && on <= to;
  const thromboses = events
    .flatMap((event) => event.lines.flatMap((line) => latestOf(line)?.body ?? []))
    .filter((event) => event.type === 'thrombosis');
  const treated = courses
    .filter(({ indication }) => indication === 'venousThromboembolism')
    .map(({ indicatedOn, startedOn }) => indicatedOn ?? startedOn);
  if ([...thromboses.map(({ occurredOn }) => occurredOn), ...treated].some(isRecent)) return 'yes';
  return treated.includes(undefined) ? 'unknown' : 'no';
}

/** The last answer to each question, asked on its own or within the list of questions. */
function symptomsAt(file: PatientFile, inr: string): Symptoms {
  const steps = file.criticalSteps
    .flatMap(({ lines }) => lines.flatMap((line) => latestOf(line) ?? []))
    .filter(({ body }) => body.inr === inr)
    .map(({ id, body }) => ({ id, bleeding: body.bleeding, headTrauma: body.headTrauma }));
  const lists = file.checklists
    .flatMap(({ lines }) => lines.flatMap((line) => latestOf(line) ?? []))
    .filter(({ body }) => body.inr === inr)
    .map(({ id, body: { answers } }) => ({
      id,
      bleeding: answers['bleeding'],
      headTrauma: answers['fallOrHeadTrauma'],
    }));
  const asked = [...steps, ...lists].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    bleeding: answerOf(asked.findLast(({ bleeding }) => bleeding !== undefined)?.bleeding),
    headTrauma: answerOf(asked.findLast(({ headTrauma }) => headTrauma !== undefined)?.headTrauma),
  };
}

/** An answer of a newer app is one that this app does not know. */
function answerOf(code: string | undefined): Symptoms['bleeding'] {
  if (code === undefined) return 'notAsked';
  return code === 'yes' || code === 'no' ? code : 'unknown';
}

function sureOnly(asked: Symptoms['bleeding']): Answer {
  return asked === 'notAsked' ? 'unknown' : asked;
}
