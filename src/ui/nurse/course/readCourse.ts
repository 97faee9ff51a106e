import {
  type CourseContext,
  type CourseProblem,
  type CourseQuestion,
  judgeCourse,
} from '#domain/course/judgeCourse.ts';
import type { AvkCourse } from '#facts/kinds/avkCourse.ts';
import { type TypedCourse, typedRange } from './typedCourse.ts';

/** Choices that have to be made, « inconnu » being one of them. */
const CHOICES = ['indication', 'molecule', 'tablet', 'zone', 'start', 'duration', 'whoAdapts'] as const;
type Choice = (typeof CHOICES)[number];

export type CourseProblems = {
  readonly missing: readonly Choice[];
  readonly wrong: readonly CourseProblem[];
};

export const NO_COURSE_PROBLEMS: CourseProblems = { missing: [], wrong: [] };

export type ReadCourse =
  | { readonly ok: true; readonly body: AvkCourse; readonly questions: readonly CourseQuestion[] }
  | { readonly ok: false; readonly problems: CourseProblems };

/** A treatment out of its fields, or what is missing and wrong where. */
export function readCourse(typed: TypedCourse, context: CourseContext, before?: AvkCourse): ReadCourse {
  const missing = CHOICES.filter((choice) => typed[choice] === undefined);
  const { indication, molecule, tablet, start, duration, whoAdapts } = typed;
  const judged = judgeCourse(
    {
      molecule: molecule ?? '',
      start: start ?? '',
      startedOn: typed.startedOn,
      indicatedOn: typed.indicatedOn,
      plannedDuration: duration ?? '',
      plannedEndOn: typed.plannedEndOn,
      range: typedRange(typed),
    },
    context,
  );
  // A zone that nobody has chosen has no bounds to complain of.
  const wrong = judged.problems.filter(
    ({ field }) => typed.zone !== undefined || (field !== 'low' && field !== 'high'),
  );
  const isWhole =
    missing.length === 0 &&
    wrong.length === 0 &&
    indication !== undefined &&
    molecule !== undefined &&
    tablet !== undefined &&
    start !== undefined &&
    duration !== undefined &&
    whoAdapts !== undefined;
  if (!isWhole || judged.range === undefined) return { ok: false, problems: { missing, wrong } };
  const body: AvkCourse = {
    ...unseenFields(before),
    indication,
    ...(typed.indicatedOn === undefined ? {} : { indicatedOn: typed.indicatedOn }),
    molecule,
    tablet,
    ...(typed.startedOn === undefined ? {} : { startedOn: typed.startedOn }),
    start,
    range: { low: judged.range.low, high: judged.range.high },
    plannedDuration: duration,
    ...(duration === 'untilDay' && typed.plannedEndOn !== undefined ? { plannedEndOn: typed.plannedEndOn } : {}),
    whoAdaptsDose: whoAdapts,
  };
  return { ok: true, body, questions: judged.questions };
}

/**
 * What a newer app wrote beside what this form shows stays. A range « à confirmer » does not: whoever saves the form
 * has chosen the range that stands in it.
 */
function unseenFields(before: AvkCourse | undefined): object {
  if (before === undefined) return {};
  const { rangeStatus: _status, indicatedOn: _on, startedOn: _started, plannedEndOn: _end, ...kept } = before;
  return kept;
}
