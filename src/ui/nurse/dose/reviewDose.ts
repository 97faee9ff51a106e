import { askAboutDose, type DoseQuestion } from '#domain/dosing/askAboutDose.ts';
import { avkTablet } from '#domain/dosing/avkTablets.ts';
import { type DosePatternProblem, dosePatternProblem } from '#domain/dosing/doseSchedule.ts';
import type { TabletPattern } from '#domain/dosing/doseChange.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { type DoseDraft, patternOf } from './doseDraft.ts';

export type DoseProblem =
  | { readonly field: 'tablet'; readonly problem: 'missing' | 'other-molecule' }
  | { readonly field: 'days'; readonly problem: 'missing' | DosePatternProblem }
  | { readonly field: 'validFrom'; readonly problem: 'missing' };

/** What a dose is held against while it is written. */
export type DoseContext = {
  readonly today: LocalDate;
  readonly course: { readonly molecule: string; readonly tablet: string };
  readonly current: (TabletPattern & { readonly validFrom: LocalDate }) | undefined;
};

export type ReviewedDose =
  | { readonly kind: 'incomplete'; readonly problems: readonly DoseProblem[] }
  | {
      readonly kind: 'complete';
      readonly dose: TabletPattern & { readonly validFrom: LocalDate };
      readonly questions: readonly DoseQuestion[];
    };

/** Either everything that is wrong, at its place, or a dose that can be taken and what is to be asked about it. */
export function reviewDose(draft: DoseDraft, { today, course, current }: DoseContext): ReviewedDose {
  const tablet = draft.tablet === undefined ? undefined : avkTablet(draft.tablet);
  const { validFrom } = draft;
  const pattern = patternOf({ ...draft, validFrom: validFrom ?? today });
  const problems: DoseProblem[] = [];
  if (tablet === undefined) problems.push({ field: 'tablet', problem: 'missing' });
  else if (tablet.molecule !== course.molecule) problems.push({ field: 'tablet', problem: 'other-molecule' });
  if (pattern === undefined) problems.push({ field: 'days', problem: 'missing' });
  const impossible = pattern && tablet && dosePatternProblem(pattern, tablet);
  if (impossible !== undefined) problems.push({ field: 'days', problem: impossible });
  if (validFrom === undefined) problems.push({ field: 'validFrom', problem: 'missing' });
  if (tablet === undefined || pattern === undefined || validFrom === undefined || problems.length > 0) {
    return { kind: 'incomplete', problems };
  }
  const dose = { pattern, tablet, validFrom };
  const before = current === undefined ? {} : { current };
  return {
    kind: 'complete',
    dose,
    questions: askAboutDose({ ...dose, today, courseTablet: course.tablet, ...before }),
  };
}
