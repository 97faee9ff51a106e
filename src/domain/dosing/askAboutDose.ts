import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import { type AvkTabletCode, avkTablet } from './avkTablets.ts';
import { doseChange, type TabletPattern } from './doseChange.ts';
import { DOSE_ENTRY_RULES } from './doseEntryRules.ts';

/** A dose as it was written, and what it stands beside. */
export type DoseEntry = TabletPattern & {
  readonly validFrom: LocalDate;
  readonly today: LocalDate;
  /** The tablet of the treatment; absent when it is not known. */
  readonly courseTablet?: string;
  /** The dose in force until now; absent when there is none that can be read. */
  readonly current?: TabletPattern & { readonly validFrom: LocalDate };
};

export type DoseQuestion =
  /** Strengths are never mixed silently. */
  | { readonly kind: 'other-strength'; readonly than: 'course' | 'current'; readonly usual: AvkTabletCode }
  | { readonly kind: 'nothing-taken' }
  | { readonly kind: 'many-tablets'; readonly quarters: number }
  | { readonly kind: 'far-from-current'; readonly percent: number }
  | { readonly kind: 'same-as-current' }
  /** It would leave no day to the dose in force, which began later. */
  | { readonly kind: 'before-current'; readonly from: LocalDate }
  | { readonly kind: 'far-ahead'; readonly days: number }
  | { readonly kind: 'long-ago'; readonly days: number };

/**
 * What to ask before a dose is saved: questions, never corrections. No question means nothing looks wrong.
 *
 * @param entry  a pattern that its tablet can make.
 *
 * Source: `DOSE_ENTRY_RULES`, proposed defaults; strengths: clinical reference 4.6.
 */
export function askAboutDose(entry: DoseEntry): readonly DoseQuestion[] {
  return [...askAboutStrength(entry), ...askAboutAmount(entry), ...askAboutChange(entry), ...askAboutDay(entry)];
}

function askAboutStrength({ tablet, courseTablet, current }: DoseEntry): readonly DoseQuestion[] {
  const usual = avkTablet(courseTablet ?? '');
  if (usual !== undefined && usual.code !== tablet.code) {
    return [{ kind: 'other-strength', than: 'course', usual: usual.code }];
  }
  const before = current?.tablet;
  return before === undefined || before.code === tablet.code
    ? []
    : [{ kind: 'other-strength', than: 'current', usual: before.code }];
}

function askAboutAmount({ pattern }: DoseEntry): readonly DoseQuestion[] {
  const most = Math.max(...pattern.quarters);
  if (most === 0) return [{ kind: 'nothing-taken' }];
  return most > 4 * DOSE_ENTRY_RULES.mostTabletsADay ? [{ kind: 'many-tablets', quarters: most }] : [];
}

function askAboutChange({ current, ...entry }: DoseEntry): readonly DoseQuestion[] {
  const change = current === undefined ? undefined : doseChange(current, entry);
  if (change?.kind === 'same') return [{ kind: 'same-as-current' }];
  if (change?.kind !== 'changed' || change.percent === undefined) return [];
  const isMuch = Math.abs(change.percent) >= DOSE_ENTRY_RULES.muchOfTheMeanPercent;
  return isMuch ? [{ kind: 'far-from-current', percent: change.percent }] : [];
}

function askAboutDay({ validFrom, today, current }: DoseEntry): readonly DoseQuestion[] {
  const days = daysBetween(today, validFrom);
  return [
    ...(current !== undefined && validFrom < current.validFrom
      ? [{ kind: 'before-current', from: current.validFrom } as const]
      : []),
    ...(days >= DOSE_ENTRY_RULES.farAheadDays ? [{ kind: 'far-ahead', days } as const] : []),
    ...(-days >= DOSE_ENTRY_RULES.longAgoDays ? [{ kind: 'long-ago', days: -days } as const] : []),
  ];
}
