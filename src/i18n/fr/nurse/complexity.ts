import { flagTexts, listTexts } from './complexityFlags.ts';
import { priorityTexts, scoreTexts } from './complexityScores.ts';
import { ruleTexts } from './complexityRules.ts';
import type { ConditionCode, SeverityCriterionCode } from '#domain/conditions/conditionList.ts';

/** Chronic conditions, by the codes of the domain's list. */
const CONDITIONS: Readonly<Record<ConditionCode, string>> = {
  heartFailure: 'insuffisance cardiaque',
  coronaryDisease: 'maladie coronaire',
  peripheralArteryDisease: 'artériopathie des membres inférieurs (AOMI)',
  strokeOrTia: 'AVC ou AIT',
  hypertension: 'hypertension artérielle',
  diabetes: 'diabète',
  chronicKidneyDisease: 'insuffisance rénale chronique (DFG sous 60)',
  liverDisease: 'maladie du foie',
  chronicRespiratoryDisease: 'BPCO ou insuffisance respiratoire chronique',
  activeCancer: 'cancer actif',
  cognitiveDisorder: 'démence ou trouble cognitif',
  chronicAnaemia: 'anémie chronique',
  thrombophilia: 'thrombophilie ou syndrome des antiphospholipides',
  thyroidDisease: 'maladie de la thyroïde',
  malnutrition: 'dénutrition',
  alcoholUseDisorder: 'consommation excessive d’alcool',
  mechanicalValve: 'prothèse valvulaire mécanique',
  thrombocytopenia: 'plaquettes basses (thrombopénie)',
};

/** What makes a condition severe. */
const SEVERITY: Readonly<Record<SeverityCriterionCode, string>> = {
  ejectionFractionBelow35: 'fraction d’éjection sous 35 %',
  nyha3Or4: 'NYHA III ou IV',
  gfrBelow30: 'DFG sous 30 mL/min',
  dialysis: 'dialyse',
  cirrhosisOrChildBC: 'cirrhose, ou Child B ou C',
  activeCancer: 'cancer actif',
  moderateOrSevereDementia: 'démence modérée à sévère',
  haemoglobinBelow10: 'hémoglobine sous 10 g/dL',
  antiphospholipidSyndrome: 'syndrome des antiphospholipides',
  mitralOrHighlyThrombogenicValve: 'prothèse mitrale, ou à haute thrombogénicité',
  plateletsBelow100: 'plaquettes sous 100 G/L',
};

/** « Complexité » */
export const complexity = {
  title: 'Complexité',
  conditions: CONDITIONS,
  severity: SEVERITY,
  ...flagTexts,
  ...listTexts,
  rules: ruleTexts,
  priority: priorityTexts,
  scores: scoreTexts,
};
