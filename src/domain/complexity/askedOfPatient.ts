import { ageInYears } from '#domain/assessment/ageInYears.ts';
import { clearances } from '#domain/assessment/clearances.ts';
import { creatinineUmolPerL } from '#domain/assessment/creatinine.ts';
import { decimalValue, isDecimal } from '#domain/decimal.ts';
import { avkInteraction } from '#domain/interactions/avkInteractions.ts';
import type { InteractionMark } from '#domain/interactions/avkInteraction.ts';
import type { ActiveCondition } from './activeConditions.ts';
import { isReviewed, newestIn } from './evidence.ts';
import type { Judgement } from './judgement.ts';
import { medicinesTaken } from './riskyMedicines.ts';
import type { Verdict } from './verdict.ts';

/** What scores and priorities ask of a patient on the day of the judgement; each answer may be "unknown". */
export function hasCondition(judgement: Judgement, isIt: (condition: ActiveCondition) => boolean): Verdict {
  const { today } = judgement.evaluation;
  const readings = judgement.conditionsOn(today);
  if (readings.some((conditions) => conditions.some(isIt))) return 'yes';
  const reviewed = isReviewed(judgement.evidence.reviews, 'conditions', { from: today.reviewedFrom, to: today.day });
  return reviewed && readings.length > 0 ? 'no' : 'unknown';
}

/** The newest value of the last months; nothing when nobody measured it, or a newer app did in another unit. */
export function measuredValue({ evidence, evaluation }: Judgement, topic: string, unit: string): number | undefined {
  const { today } = evaluation;
  const one = newestIn(evidence.assessments, topic, { from: today.measuredFrom, to: today.day });
  return one === undefined || one.unit !== unit || !isDecimal(one.value) ? undefined : decimalValue(one.value);
}

/** The newest answer of a topic that is told by codes. */
export function codedAnswer({ evidence, evaluation }: Judgement, topic: string): string | undefined {
  const { today } = evaluation;
  const code = newestIn(evidence.assessments, topic, { from: today.measuredFrom, to: today.day })?.value;
  return code === 'unknown' ? undefined : code;
}

export function creatinine({ evidence, evaluation }: Judgement): number | undefined {
  const { today } = evaluation;
  const one = newestIn(evidence.assessments, 'creatinine', { from: today.measuredFrom, to: today.day });
  return one === undefined || !isDecimal(one.value) ? undefined : creatinineUmolPerL(one.value, one.unit);
}

/** Glomerular filtration by CKD-EPI 2021, mL/min/1.73 m². */
export function filtration({ evidence, evaluation }: Judgement): number | undefined {
  const { today } = evaluation;
  const assessments = evidence.assessments.filter(({ takenOn }) => takenOn >= today.measuredFrom);
  const { ckdEpi2021 } = clearances({ ...evidence, assessments }, today.day);
  return ckdEpi2021.kind === 'computed' ? ckdEpi2021.value : undefined;
}

export function ageToday({ evidence, evaluation }: Judgement): number | undefined {
  return evidence.birthDate === undefined ? undefined : ageInYears(evidence.birthDate, evaluation.today.day);
}

/** Whether he takes a medicine of a mark; one whose line is not in the list is judged by nobody. */
export function takesMarked(judgement: Judgement, marks: readonly InteractionMark[]): Verdict {
  return takes(judgement, (code) => avkInteraction(code)?.marks.some((mark) => marks.includes(mark)) === true);
}

/** Whether he takes a medicine of a line of the list of interactions. */
export function takes({ evidence, evaluation }: Judgement, isIt: (interaction: string) => boolean): Verdict {
  const { today } = evaluation;
  const taken = medicinesTaken(evidence.medicines, today);
  if (taken.some(({ interaction }) => interaction !== undefined && isIt(interaction))) return 'yes';
  return isReviewed(evidence.reviews, 'coMedications', { from: today.reviewedFrom, to: today.day }) ? 'no' : 'unknown';
}

/** A comparison with a value that may not be there. */
export function compared(value: number | undefined, holds: (value: number) => boolean): Verdict {
  if (value === undefined) return 'unknown';
  return holds(value) ? 'yes' : 'no';
}

export function answered(code: string | undefined, yes: readonly string[]): Verdict {
  if (code === undefined) return 'unknown';
  return yes.includes(code) ? 'yes' : 'no';
}

export function all(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

export function any(...verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('yes')) return 'yes';
  return verdicts.includes('unknown') ? 'unknown' : 'no';
}
