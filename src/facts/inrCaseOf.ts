import type { InrCase, JudgedRange } from '#domain/critical-inr/judgeInr.ts';
import type { Symptoms } from '#domain/critical-inr/criticalConduct.ts';
import { CRITICAL_INR_RULES } from '#domain/critical-inr/criticalInrRules.ts';
import type { Inr } from '#domain/inr/inr.ts';
import { isSameRange } from '#domain/inr/therapeuticRange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { monthsBefore } from '#domain/monthsBefore.ts';
import type { WritingFact } from './clinicFact.ts';
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
export function inrCaseOf(file: PatientFile, state: ChainState<'inrResult'>): InrAtHand | undefined {
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
      ...patientOn(file, date),
      values: said.map((fact) => fact.body.inr),
      bleeding: sureOnly(symptoms.bleeding),
      headTrauma: sureOnly(symptoms.headTrauma),
    },
  };
}

/** An INR just typed, before anybody was asked anything about it. */
export function caseOfNewInr(file: PatientFile, inr: Inr, sampledOn: LocalDate): InrCase {
  return { ...patientOn(file, sampledOn), values: [inr], bleeding: 'unknown', headTrauma: 'unknown' };
}

function patientOn(file: PatientFile, day: LocalDate): Omit<InrCase, 'values' | 'bleeding' | 'headTrauma'> {
  const courses = coursesFor(file, day);
  return {
    range: judgedRange(courses),
    mechanicalValve: mechanicalValve(file, courses),
    recentThrombosis: recentThrombosis(file, courses, day),
    highBleedingRisk: 'unknown',
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
function recentThrombosis({ events }: PatientFile, courses: readonly Course[], day: LocalDate): Answer {
  const since = monthsBefore(day, CRITICAL_INR_RULES.recentThrombosisMonths);
  const isRecent = (on: LocalDate | undefined) => on !== undefined && on > since && on <= day;
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
