import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { TypedDay } from '#ui/shared/controls/parseTypedDay.ts';
import type { Problem } from './entryRead.ts';

/** What a draft keeps for letters that are no day: an empty answer would say something else. */
const UNREADABLE = 'unreadable';

type DayRules = {
  readonly required: 'yes' | 'no';
  readonly earliest?: LocalDate | undefined;
  readonly latest?: LocalDate | undefined;
  /** A day this one cannot come before, and what is said when it does. */
  readonly after?: readonly [day: LocalDate | undefined, problem: Problem];
  readonly before?: readonly [day: LocalDate | undefined, problem: Problem];
};

/** What was typed into a field for a day, as a draft keeps it. */
export function draftDay(typed: TypedDay): string {
  if (typed.kind === 'day') return typed.day;
  return typed.kind === 'none' ? '' : UNREADABLE;
}

export function dayOf(draft: string): LocalDate | undefined {
  return parseLocalDate(draft);
}

/** What is wrong with a day: refused where it stands, never moved. */
export function dayProblem(draft: string, rules: DayRules): Problem | undefined {
  const { required, earliest, latest, after = [undefined, 'before-start'], before = [undefined, 'future-day'] } = rules;
  if (draft === '') return required === 'yes' ? 'no-day' : undefined;
  const day = dayOf(draft);
  if (day === undefined) return 'unreadable-day';
  if (latest !== undefined && day > latest) return 'future-day';
  if (earliest !== undefined && day < earliest) return 'before-birth';
  if (after[0] !== undefined && day < after[0]) return after[1];
  return before[0] !== undefined && day > before[0] ? before[1] : undefined;
}

/**
 * The first day of his life, as far as it is known: of a birth known by its year, the first of January. While identities
 * disagree the earliest of them, so that nothing true is refused.
 */
export function firstDayOfLife({ identity }: PatientFile): LocalDate | undefined {
  const days = (identity?.lines ?? []).flatMap((line) => latestOf(line)?.body.birthDate ?? []).map(startOf);
  const [earliest] = days.toSorted((a, b) => (a < b ? -1 : 1));
  return earliest;
}

/** Sex and birth as the clearances take them; unknown while people disagree on who he is. */
export function personOf({ identity }: PatientFile): {
  readonly sex: string | undefined;
  readonly birthDate: LocalDate | undefined;
} {
  const body = identity === undefined || isDisagreement(identity) ? undefined : latestOf(identity.lines[0])?.body;
  return { sex: body?.sex, birthDate: body?.birthDate.date };
}

function startOf({ date, precision }: { readonly date: LocalDate; readonly precision: string }): LocalDate {
  if (precision === 'year') return `${date.slice(0, 4)}-01-01` as LocalDate;
  return precision === 'month' ? (`${date.slice(0, 7)}-01` as LocalDate) : date;
}
