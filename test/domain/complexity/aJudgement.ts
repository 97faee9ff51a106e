import { COMPLEX_PATIENT_RULES, type ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import type { ConditionEntry, Evidence, Happening, InrEvidence, Stay } from '#domain/complexity/evidence.ts';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import type { ParameterName } from '#domain/complexity/ruleParameters.ts';
import type { DatedInr } from '#domain/inr/inr.ts';
import { addDays } from '#domain/localDate.ts';
import { inrs, on, rangeFrom } from '#test/domain/ttr/histories.ts';

/** A Sunday: six months before it is 22 May 2026, twelve 22 November 2025. */
export const TODAY = on('2026-11-22');

/** A patient of whom nothing is known; the test says what is. */
export function anEvidence(known: Partial<Evidence> = {}): Evidence {
  return {
    sex: undefined,
    birthDate: undefined,
    inrs: [anInrEvidence()],
    conditions: [{ histories: [], indications: [] }],
    medicines: [],
    stays: [],
    events: [],
    assessments: [],
    reviews: [],
    care: { generalPractitioner: 'unknown', homeNurse: 'unknown', reachable: 'unknown' },
    ...known,
  };
}

/** INRs as "2026-06-01 2.5", in 2 to 3 since 2024. */
export function anInrEvidence(lines: readonly string[] = [], more: Partial<InrEvidence> = {}): InrEvidence {
  return { inrs: inrs(...lines), ranges: [rangeFrom('2024-01-01 2-3')], unconfirmed: [], ...more };
}

export function judged(known: Partial<Evidence> = {}, rules: Partial<Record<ParameterName, string>> = {}): Judgement {
  return new Judgement(anEvidence(known), evaluationOn(rulesWith(rules), TODAY));
}

/** The rules this app brings, some thresholds changed. */
export function rulesWith(changed: Partial<Record<ParameterName, string>>): ComplexPatientRules {
  const parameters = Object.entries(changed).map(([name, value]) => [name, { value, source: 'test' }]);
  return {
    ...COMPLEX_PATIENT_RULES,
    parameters: { ...COMPLEX_PATIENT_RULES.parameters, ...Object.fromEntries(parameters) },
  };
}

/** "hypertension", "heartFailure severe", "liverDisease unknown", "diabetes resolved". */
export function conditions(...written: readonly string[]): readonly (readonly ConditionEntry[])[] {
  return written.map((line, at) => {
    const [code = '', said = 'notSevere'] = line.split(' ');
    const state = said === 'resolved' ? 'resolved' : 'active';
    return [{ id: `condition-${at}`, from: on('2025-01-01'), code, state, severity: said }];
  });
}

/** "2026-03-01 certain", "2026-03-01 certain emergencyVisit": stays of two days unless they say how long. */
export function aStay(line: string, more: Partial<Stay> = {}): Stay {
  const [day = '', avkLink = 'certain', type = 'stay'] = line.split(' ');
  const admittedOn = on(day);
  const dischargedOn = type === 'stay' ? { dischargedOn: addDays(admittedOn, 2) } : {};
  return { id: line, type, admittedOn, planned: 'no', avkLink, ...dischargedOn, ...more };
}

/** "2026-10-01 bleeding major". */
export function anEvent(line: string): Happening {
  const [day = '', type = 'bleeding', severity = 'major'] = line.split(' ');
  return { id: line, type, severity, occurredOn: on(day) };
}

/** "conditions 2026-01-01". */
export function reviews(...written: readonly string[]) {
  return written.map((line) => ({ id: line, topic: line.split(' ')[0] ?? '', asOf: on(line.split(' ')[1] ?? '') }));
}

/** So many days in range, then so many above it, with an INR at least every 40 days: exact to the day in 2 to 3. */
export function inAndOut(start: string, inDays: number, outDays: number): readonly DatedInr[] {
  const first = on(start);
  const at = (day: number, value: string) => ({
    id: `${day}`,
    sampledOn: addDays(first, day),
    inr: { comparator: '=' as const, value },
  });
  const inside = daysWithInr(inDays).map((day) => at(day, '3.0'));
  // One step above the bound: the whole day after the last INR in range is out of it.
  const outside = outDays === 0 ? [] : daysWithInr(outDays - 1).map((day) => at(inDays + 1 + day, '3.1'));
  return [...inside, ...outside];
}

function daysWithInr(length: number): readonly number[] {
  const days = Array.from({ length: Math.floor(length / 40) + 1 }, (_, step) => step * 40);
  return days.at(-1) === length ? days : [...days, length];
}
