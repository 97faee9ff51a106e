import { isDecimal } from '#domain/decimal.ts';
import { type ListedCondition, listedCondition } from '#domain/conditions/conditionList.ts';
import { clearances } from '#domain/assessment/clearances.ts';
import {
  type ConditionEntry,
  type ConditionEvidence,
  type Evidence,
  entryOn,
  type IndicationEntry,
  newestIn,
} from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Thresholds } from './thresholds.ts';

/** A condition he has on a day. */
export type ActiveCondition = {
  readonly code: string;
  readonly listed: ListedCondition;
  readonly severity: 'severe' | 'notSevere' | 'unknown';
  /** What says that it is severe, where something does. */
  readonly criterion: string | undefined;
  /** `measured`: nobody wrote the condition, a value shows it. Such a one counts where severity is asked for. */
  readonly from: 'recorded' | 'indication' | 'measured';
  readonly facts: readonly string[];
};

type Person = Pick<Evidence, 'sex' | 'birthDate' | 'assessments'>;

/** What the AVK is taken for says of the conditions he has. */
const BY_INDICATION: Readonly<Record<string, { code: string; severity: 'severe' | 'unknown'; criterion?: string }>> = {
  mechanicalMitralValve: { code: 'mechanicalValve', severity: 'severe', criterion: 'mitralOrHighlyThrombogenicValve' },
  // Whether an aortic valve is of a highly thrombogenic make is for somebody to say.
  mechanicalAorticValve: { code: 'mechanicalValve', severity: 'unknown' },
  antiphospholipidSyndrome: { code: 'thrombophilia', severity: 'severe', criterion: 'antiphospholipidSyndrome' },
};

/** The listed conditions that are active on a day, each once: as written, by the indication, by what was measured. */
export function activeConditions(
  evidence: ConditionEvidence,
  person: Person,
  judged: JudgedDay,
  thresholds: Thresholds,
): readonly ActiveCondition[] {
  const found = new Map<string, ActiveCondition>();
  const meet = (met: ActiveCondition) => {
    const before = found.get(met.code);
    found.set(met.code, before === undefined ? met : worse(before, met));
  };
  for (const history of evidence.histories) recorded(entryOn(history, judged.day)).forEach(meet);
  for (const implied of byIndication(entryOn(evidence.indications, judged.day))) {
    // Written as not severe by somebody who knows the valve: that is believed.
    if (implied.severity === 'severe' || !found.has(implied.code)) meet(implied);
  }
  measuredSeverities(person, judged, thresholds).forEach(meet);
  return [...found.values()];
}

/** All but a resolved one: a state that only a newer app knows may well be active. */
function recorded(entry: ConditionEntry | undefined): readonly ActiveCondition[] {
  const listed = entry && listedCondition(entry.code);
  if (entry === undefined || entry.state === 'resolved' || listed === undefined) return [];
  const { code, criterion, id } = entry;
  const severity = listed.severe === 'always' ? 'severe' : knownSeverity(entry.severity);
  return [{ code, listed, severity, criterion, from: 'recorded', facts: [id] }];
}

function knownSeverity(severity: string): ActiveCondition['severity'] {
  return severity === 'severe' || severity === 'notSevere' ? severity : 'unknown';
}

function byIndication(entry: IndicationEntry | undefined): readonly ActiveCondition[] {
  const implied = entry && BY_INDICATION[entry.indication];
  const listed = implied && listedCondition(implied.code);
  if (entry === undefined || implied === undefined || listed === undefined) return [];
  const { code, severity, criterion } = implied;
  return [{ code, listed, severity, criterion, from: 'indication', facts: [entry.id] }];
}

const SEVERITIES = ['notSevere', 'unknown', 'severe'] as const;

/** One condition said twice: the more severe, and what was written before what was only measured. */
function worse(first: ActiveCondition, second: ActiveCondition): ActiveCondition {
  const [one, other] =
    SEVERITIES.indexOf(first.severity) >= SEVERITIES.indexOf(second.severity) ? [first, second] : [second, first];
  return {
    ...one,
    from: first.from === 'measured' ? second.from : first.from,
    facts: [...new Set([...one.facts, ...other.facts])],
  };
}

/** Values of the last months that are severe by themselves, whether or not somebody wrote the condition. */
function measuredSeverities(person: Person, judged: JudgedDay, thresholds: Thresholds): readonly ActiveCondition[] {
  if (person.assessments.length === 0) return [];
  const window = { from: judged.measuredFrom, to: judged.day };
  const under = (topic: string, unit: string, limit: number) => {
    const one = newestIn(person.assessments, topic, window);
    return one !== undefined && one.unit === unit && isDecimal(one.value) && Number(one.value) < limit
      ? one
      : undefined;
  };
  const nyha = newestIn(person.assessments, 'nyha', window);
  const isHeartFailing = nyha !== undefined && isDecimal(nyha.value) && Number(nyha.value) >= thresholds.c1bNyha;
  const renal = clearances({ ...person, assessments: inWindow(person, window) }, judged.day);
  const creatinine = newestIn(person.assessments, 'creatinine', window);
  const isRenalFailing = renal.ckdEpi2021.kind === 'computed' && renal.ckdEpi2021.value < thresholds.c1bGfr;
  return [
    ...severe(
      'heartFailure',
      'ejectionFractionBelow35',
      under('leftVentricularEjectionFraction', '%', thresholds.c1bEjectionFraction),
    ),
    ...severe('heartFailure', 'nyha3Or4', isHeartFailing ? nyha : undefined),
    ...severe('chronicKidneyDisease', 'gfrBelow30', isRenalFailing ? creatinine : undefined),
    ...severe('chronicAnaemia', 'haemoglobinBelow10', under('haemoglobin', 'g/dL', thresholds.c1bHaemoglobin)),
    ...severe('thrombocytopenia', 'plateletsBelow100', under('platelets', '10*9/L', thresholds.c1bPlatelets)),
  ];
}

function inWindow({ assessments }: Person, window: { from: string; to: string }) {
  return assessments.filter(({ takenOn }) => takenOn >= window.from && takenOn <= window.to);
}

function severe(code: string, criterion: string, by: { readonly id: string } | undefined): readonly ActiveCondition[] {
  const listed = listedCondition(code);
  if (by === undefined || listed === undefined) return [];
  return [{ code, listed, severity: 'severe', criterion, from: 'measured', facts: [by.id] }];
}
