import { type ActiveCondition, activeConditions } from './activeConditions.ts';
import { dangerousInrs } from './dangerousInrs.ts';
import type { ConditionEvidence, Evidence } from './evidence.ts';
import { type Evaluation, type JudgedDay, judgedDay, MONTH_ENDS_BACK, monthEndsBefore } from './evaluation.ts';
import type { Finding } from './finding.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { longOutOfRange } from './longOutOfRange.ts';
import { lowTtr } from './lowTtr.ts';
import { manyConditions } from './manyConditions.ts';
import { type PreparedInrs, preparedInrs } from './preparedInrs.ts';
import { repeatedStays } from './repeatedStays.ts';
import { riskyMedicines } from './riskyMedicines.ts';
import { type RuleCode } from './ruleParameters.ts';
import { severeConditions } from './severeConditions.ts';
import { severeEvent } from './severeEvent.ts';
import { compareVerdicts, type Verdict } from './verdict.ts';

/** What a rule says of a patient on a day, all readings of his file and the month-ends before it considered. */
export type RuleResult = {
  readonly rule: RuleCode;
  readonly verdict: Verdict;
  /** The worst reading: what alerts take. */
  readonly finding: Finding;
  /** Every reading; more than one while people disagree. */
  readonly readings: readonly Finding[];
  /** The month-end on which it last fired, where it fires today only because two month-ends without are not yet over. */
  readonly heldBy: LocalDate | undefined;
};

type Held = { readonly day: JudgedDay; readonly monthEnds: readonly JudgedDay[] };
const HELD_RULES: ReadonlySet<RuleCode> = new Set(['C3a', 'C3b', 'C3c']);

/** One patient before the rules: what several of them and several days ask for is worked out once. */
export class Judgement {
  readonly evidence: Evidence;
  readonly evaluation: Evaluation;
  readonly #inrs: readonly PreparedInrs[] | 'tooManyDisputes';
  readonly #findings = new Map<string, readonly Finding[]>();
  readonly #conditions = new Map<LocalDate, readonly (readonly ActiveCondition[])[]>();

  constructor(evidence: Evidence, evaluation: Evaluation) {
    this.evidence = evidence;
    this.evaluation = evaluation;
    this.#inrs = evidence.inrs === 'tooManyDisputes' ? evidence.inrs : evidence.inrs.map(preparedInrs);
  }

  get inrs(): readonly PreparedInrs[] | 'tooManyDisputes' {
    return this.#inrs;
  }

  today(rule: RuleCode): RuleResult {
    const { today, monthEnds } = this.evaluation;
    return this.#result(rule, { day: today, monthEnds: monthEnds.slice(0, MONTH_ENDS_BACK) });
  }

  /** As it was, or will be, on another day: from the facts at hand, those dated later left out. */
  on(rule: RuleCode, day: LocalDate): RuleResult {
    const { thresholds, monthEnds } = this.evaluation;
    const at = monthEnds.findIndex((monthEnd) => monthEnd.day === day);
    const monthEnd = monthEnds[at];
    const earlier = monthEnds.slice(at + 1, at + 1 + MONTH_ENDS_BACK);
    if (monthEnd !== undefined && earlier.length === MONTH_ENDS_BACK) {
      return this.#result(rule, { day: monthEnd, monthEnds: earlier });
    }
    const before = monthEndsBefore(day, MONTH_ENDS_BACK);
    const judged = (on: LocalDate) => judgedDay(on, thresholds);
    return this.#result(rule, { day: judged(day), monthEnds: before.map(judged) });
  }

  /**
   * A rule of C3 that no longer fires goes on until it was judged "no" at two month-ends in a row: one good INR is no
   * good control. A month-end at which nobody could tell is no "no".
   */
  #result(rule: RuleCode, { day, monthEnds }: Held): RuleResult {
    const readings = this.findings(rule, day);
    const finding = worst(readings);
    const result = { rule, verdict: finding.verdict, finding, readings, heldBy: undefined };
    if (finding.verdict === 'yes' || !HELD_RULES.has(rule)) return result;
    let without = 0;
    for (const monthEnd of monthEnds) {
      if (without >= this.evaluation.thresholds.c3MonthEnds) return result;
      const { verdict } = worst(this.findings(rule, monthEnd));
      if (verdict === 'yes') return { ...result, verdict: 'yes', heldBy: monthEnd.day };
      if (verdict === 'no') without += 1;
    }
    return result;
  }

  findings(rule: RuleCode, judged: JudgedDay): readonly Finding[] {
    const key = `${rule} ${judged.day}`;
    const known = this.#findings.get(key) ?? this.#judge(rule, judged);
    this.#findings.set(key, known);
    return known;
  }

  conditionsOn(judged: JudgedDay): readonly (readonly ActiveCondition[])[] {
    const known = this.#conditions.get(judged.day);
    if (known !== undefined) return known;
    const { conditions } = this.evidence;
    const readings: readonly ConditionEvidence[] = conditions === 'tooManyDisputes' ? [] : conditions;
    const active = readings.map((one) => activeConditions(one, this.evidence, judged, this.evaluation.thresholds));
    this.#conditions.set(judged.day, active);
    return active;
  }

  #judge(rule: RuleCode, judged: JudgedDay): readonly Finding[] {
    const { evidence } = this;
    const { thresholds } = this.evaluation;
    switch (rule) {
      case 'C1a':
      case 'C1b': {
        const judge = rule === 'C1a' ? manyConditions : severeConditions;
        const readings = this.conditionsOn(judged).map((one) => judge(one, evidence.reviews, judged, thresholds));
        return readings.length > 0 ? readings : [unsettled(rule, judged)];
      }
      case 'C1c':
        return [riskyMedicines(evidence, judged, thresholds)];
      case 'C2a':
        return [repeatedStays(evidence, judged, thresholds)];
      case 'C2b':
        return [severeEvent({ ...evidence, avkStart: this.#earliestStart() }, judged)];
      case 'C3a':
        return this.#eachReading(rule, judged, (inrs) => lowTtr(inrs, judged, thresholds));
      case 'C3b':
        return this.#eachReading(rule, judged, (inrs) => dangerousInrs(inrs, judged, thresholds));
      case 'C3c':
        return this.#eachReading(rule, judged, (inrs) => longOutOfRange(inrs, judged, thresholds));
    }
  }

  #eachReading(rule: RuleCode, judged: JudgedDay, judge: (inrs: PreparedInrs) => Finding): readonly Finding[] {
    return this.#inrs === 'tooManyDisputes' ? [unsettled(rule, judged)] : this.#inrs.map(judge);
  }

  /** While people disagree on the start, none of their days takes an event away. */
  #earliestStart(): LocalDate | undefined {
    if (this.#inrs === 'tooManyDisputes') return undefined;
    const starts = this.#inrs.map(({ evidence: { avkStart } }) => avkStart);
    if (starts.includes(undefined)) return undefined;
    return starts.flatMap((start) => start ?? []).toSorted()[0];
  }
}

function worst(readings: readonly Finding[]): Finding {
  const [finding] =
    readings.length === 1 ? readings : readings.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict));
  if (finding === undefined) throw new Error('a file has at least one reading');
  return finding;
}

function unsettled(rule: RuleCode, { day }: JudgedDay): Finding {
  return {
    rule,
    verdict: 'unknown',
    window: { from: day, to: day },
    measure: { kind: 'none' },
    missing: ['tooManyDisputes'],
    facts: [],
  };
}
