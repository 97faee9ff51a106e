import { parseTherapeuticRange, type TherapeuticRange } from '#domain/inr/therapeuticRange.ts';
import type { InrProblem } from '#domain/inr/parseInr.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { FLUINDIONE_RULE } from './fluindioneRule.ts';

/** A treatment as it is about to be written; days that nobody knows are absent. */
export type ProposedCourse = {
  readonly molecule: string;
  readonly start: string;
  readonly startedOn: LocalDate | undefined;
  readonly indicatedOn: LocalDate | undefined;
  readonly plannedDuration: string;
  readonly plannedEndOn: LocalDate | undefined;
  readonly range: TherapeuticRange;
};

export type CourseContext = {
  readonly today: LocalDate;
  /** First day he may have been born. */ readonly birth: LocalDate | undefined;
};

export type CourseProblem =
  | { readonly field: 'molecule'; readonly problem: 'fluindione-initiation' }
  | { readonly field: 'startedOn' | 'indicatedOn'; readonly problem: 'future' | 'before-birth' }
  | { readonly field: 'startedOn'; readonly problem: 'empty' }
  | { readonly field: 'plannedEndOn'; readonly problem: 'empty' | 'before-start' }
  | { readonly field: 'low' | 'high'; readonly problem: InrProblem | 'upside-down' };

/** What is asked before it is written. */
export type CourseQuestion = 'unusual-range' | 'fluindione-since-the-ban' | 'fluindione-start-unknown' | 'end-passed';

export type JudgedCourse = {
  readonly problems: readonly CourseProblem[];
  readonly questions: readonly CourseQuestion[];
  /** The range as facts hold it; nothing while a bound cannot be read. */
  readonly range: TherapeuticRange | undefined;
};

/** What cannot be written of a treatment, and what has to be asked first. Whatever the indication, no range is supposed. */
export function judgeCourse(course: ProposedCourse, context: CourseContext): JudgedCourse {
  const range = parseTherapeuticRange(course.range);
  return {
    problems: [
      ...(refusesFluindione(course) ? [{ field: 'molecule', problem: 'fluindione-initiation' } as const] : []),
      ...dayProblems('startedOn', course.startedOn, context),
      ...(course.start === 'initiation' && course.startedOn === undefined
        ? [{ field: 'startedOn', problem: 'empty' } as const]
        : []),
      ...dayProblems('indicatedOn', course.indicatedOn, context),
      ...endProblems(course),
      ...(range.ok ? [] : [{ field: range.field, problem: range.problem }]),
    ],
    questions: [
      ...(range.ok && range.plausibility === 'unusual' ? (['unusual-range'] as const) : []),
      ...fluindioneQuestions(course),
      ...(isPast(course, context.today) ? (['end-passed'] as const) : []),
    ],
    range: range.ok ? range.range : undefined,
  };
}

function refusesFluindione({ molecule, start, startedOn }: ProposedCourse): boolean {
  if (molecule !== 'fluindione' || start !== 'initiation') return false;
  return startedOn === undefined || startedOn >= FLUINDIONE_RULE.noInitiationFrom;
}

function fluindioneQuestions({ molecule, start, startedOn }: ProposedCourse): readonly CourseQuestion[] {
  if (molecule !== 'fluindione' || start === 'initiation') return [];
  if (startedOn === undefined) return ['fluindione-start-unknown'];
  return startedOn >= FLUINDIONE_RULE.noInitiationFrom ? ['fluindione-since-the-ban'] : [];
}

function dayProblems(
  field: 'startedOn' | 'indicatedOn',
  day: LocalDate | undefined,
  { today, birth }: CourseContext,
): readonly CourseProblem[] {
  if (day === undefined) return [];
  if (day > today) return [{ field, problem: 'future' }];
  return birth !== undefined && day < birth ? [{ field, problem: 'before-birth' }] : [];
}

function endProblems({ plannedDuration, plannedEndOn, startedOn }: ProposedCourse): readonly CourseProblem[] {
  if (plannedDuration !== 'untilDay') return [];
  if (plannedEndOn === undefined) return [{ field: 'plannedEndOn', problem: 'empty' }];
  return startedOn !== undefined && plannedEndOn < startedOn
    ? [{ field: 'plannedEndOn', problem: 'before-start' }]
    : [];
}

function isPast({ plannedDuration, plannedEndOn }: ProposedCourse, today: LocalDate): boolean {
  return plannedDuration === 'untilDay' && plannedEndOn !== undefined && plannedEndOn < today;
}
