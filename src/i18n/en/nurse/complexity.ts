import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { flagTexts, listTexts } from './complexityFlags.ts';
import { ruleTexts } from './complexityRules.ts';
import { priorityTexts, scoreTexts } from './complexityScores.ts';

export const complexity: NurseTexts['complexity'] = {
  title: 'Complexity',
  conditions: {
    heartFailure: 'heart failure',
    coronaryDisease: 'coronary artery disease',
    peripheralArteryDisease: 'peripheral artery disease',
    strokeOrTia: 'stroke or TIA',
    hypertension: 'hypertension',
    diabetes: 'diabetes',
    chronicKidneyDisease: 'chronic kidney disease (GFR under 60)',
    liverDisease: 'liver disease',
    chronicRespiratoryDisease: 'COPD or chronic respiratory failure',
    activeCancer: 'active cancer',
    cognitiveDisorder: 'dementia or cognitive disorder',
    chronicAnaemia: 'chronic anaemia',
    thrombophilia: 'thrombophilia or antiphospholipid syndrome',
    thyroidDisease: 'thyroid disease',
    malnutrition: 'malnutrition',
    alcoholUseDisorder: 'excessive alcohol use',
    mechanicalValve: 'mechanical heart valve',
    thrombocytopenia: 'low platelets (thrombocytopenia)',
  },
  severity: {
    ejectionFractionBelow35: 'ejection fraction under 35%',
    nyha3Or4: 'NYHA III or IV',
    gfrBelow30: 'GFR under 30 mL/min',
    dialysis: 'dialysis',
    cirrhosisOrChildBC: 'cirrhosis, or Child B or C',
    activeCancer: 'active cancer',
    moderateOrSevereDementia: 'moderate to severe dementia',
    haemoglobinBelow10: 'haemoglobin under 10 g/dL',
    antiphospholipidSyndrome: 'antiphospholipid syndrome',
    mitralOrHighlyThrombogenicValve: 'mitral or highly thrombogenic valve',
    plateletsBelow100: 'platelets under 100 G/L',
  },
  ...flagTexts,
  ...listTexts,
  rules: ruleTexts,
  priority: priorityTexts,
  scores: scoreTexts,
};
