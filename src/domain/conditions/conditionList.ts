export type ConditionCode =
  | 'heartFailure'
  | 'coronaryDisease'
  | 'peripheralArteryDisease'
  | 'strokeOrTia'
  | 'hypertension'
  | 'diabetes'
  | 'chronicKidneyDisease'
  | 'liverDisease'
  | 'chronicRespiratoryDisease'
  | 'activeCancer'
  | 'cognitiveDisorder'
  | 'chronicAnaemia'
  | 'thrombophilia'
  | 'thyroidDisease'
  | 'malnutrition'
  | 'alcoholUseDisorder'
  | 'mechanicalValve'
  | 'thrombocytopenia';

/** What makes a condition severe. */
export type SeverityCriterionCode =
  | 'ejectionFractionBelow35'
  | 'nyha3Or4'
  | 'gfrBelow30'
  | 'dialysis'
  | 'cirrhosisOrChildBC'
  | 'activeCancer'
  | 'moderateOrSevereDementia'
  | 'haemoglobinBelow10'
  | 'antiphospholipidSyndrome'
  | 'mitralOrHighlyThrombogenicValve'
  | 'plateletsBelow100';

/** A chronic condition that the rules know. */
export type ListedCondition = {
  readonly code: ConditionCode;
  /**
   * What it counts as under « plusieurs pathologies »: conditions of one entry of the published list count once
   * together. `severityOnly`: not in that list; it counts where severity is asked for.
   */
  readonly countsAs: ConditionCode | 'severityOnly';
  readonly severityCriteria: readonly SeverityCriterionCode[];
  /** `always`: whoever has it has it severely. */
  readonly severe: 'always' | 'byCriterion';
};

/**
 * The closed list of chronic conditions of rules C1a and C1b, and what makes each severe. A condition outside it is a
 * note, and counts for nothing here. Coronary and peripheral artery disease are one entry for C1a and two for the scores.
 *
 * Source: clinical reference 3.3, C1a and C1b, proposed defaults to be signed by the clinic's physician.
 */
export const CONDITION_LIST: {
  readonly version: number;
  readonly source: string;
  readonly conditions: readonly ListedCondition[];
} = {
  version: 1,
  source: 'clinical reference 3.3, C1a and C1b',
  conditions: [
    listed('heartFailure', ['ejectionFractionBelow35', 'nyha3Or4']),
    listed('coronaryDisease', []),
    { ...listed('peripheralArteryDisease', []), countsAs: 'coronaryDisease' },
    listed('strokeOrTia', []),
    listed('hypertension', []),
    listed('diabetes', []),
    listed('chronicKidneyDisease', ['gfrBelow30', 'dialysis']),
    listed('liverDisease', ['cirrhosisOrChildBC']),
    listed('chronicRespiratoryDisease', []),
    { ...listed('activeCancer', ['activeCancer']), severe: 'always' },
    listed('cognitiveDisorder', ['moderateOrSevereDementia']),
    listed('chronicAnaemia', ['haemoglobinBelow10']),
    listed('thrombophilia', ['antiphospholipidSyndrome']),
    listed('thyroidDisease', []),
    listed('malnutrition', []),
    listed('alcoholUseDisorder', []),
    { ...listed('mechanicalValve', ['mitralOrHighlyThrombogenicValve']), countsAs: 'severityOnly' },
    { ...listed('thrombocytopenia', ['plateletsBelow100']), countsAs: 'severityOnly' },
  ],
};

/** The condition of a code; nothing for a code of a newer app. */
export function listedCondition(code: string): ListedCondition | undefined {
  return CONDITION_LIST.conditions.find((condition) => condition.code === code);
}

function listed(code: ConditionCode, severityCriteria: readonly SeverityCriterionCode[]): ListedCondition {
  return { code, countsAs: code, severityCriteria, severe: 'byCriterion' };
}
