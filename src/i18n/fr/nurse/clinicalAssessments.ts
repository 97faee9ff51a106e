import type { AssessmentTopicCode } from '#domain/assessment/assessmentTopics.ts';
import type { ClearanceFormula, MissingForClearance } from '#domain/assessment/clearance.ts';

const TOPICS: Readonly<Record<AssessmentTopicCode, string>> = {
  weight: 'Poids',
  height: 'Taille',
  creatinine: 'Créatinine',
  haemoglobin: 'Hémoglobine',
  platelets: 'Plaquettes',
  systolicPressure: 'Pression systolique',
  leftVentricularEjectionFraction: 'Fraction d’éjection (FEVG)',
  nyha: 'Essoufflement (NYHA, de 1 à 4)',
  gir: 'GIR (de 1 à 6)',
  clinicalFrailtyScale: 'Fragilité (CFS, de 1 à 9)',
  mmse: 'MMSE (de 0 à 30)',
  livesAlone: 'Vit seul',
  cognitiveDisorder: 'Trouble cognitif',
  pillsPreparedBy: 'Qui prépare les médicaments',
  helpAtHome: 'Aide à domicile',
  alcohol: 'Alcool',
  medicalAccess: 'Accès aux soins',
};

const FORMULAS: Readonly<Record<ClearanceFormula['name'], string>> = {
  'Cockcroft-Gault': 'Clairance selon Cockcroft-Gault',
  'CKD-EPI 2021': 'Débit de filtration selon CKD-EPI 2021',
};

const MISSING: Readonly<Record<MissingForClearance, string>> = {
  sex: 'le sexe',
  age: 'la date de naissance',
  adultAge: 'un âge adulte',
  weight: 'le poids',
  creatinine: 'la créatinine',
};

const YES_NO = { yes: 'oui', no: 'non', unknown: 'ne sait pas' };

export const clinicalAssessments = {
  assessment: {
    topics: TOPICS,
    groups: {
      biology: 'Biologie',
      measures: 'Mesures',
      autonomy: 'Autonomie et domicile',
    },
    addGroup: {
      biology: 'Saisir une biologie',
      measures: 'Saisir des mesures',
      autonomy: 'Saisir l’autonomie',
    },
    takenOn: { biology: 'Prélevé le', measures: 'Mesuré le', autonomy: 'Évalué le' },
    someHelp: 'Remplissez ce que vous savez : ce qui reste vide n’est pas enregistré.',
    units: {
      kg: 'kg',
      cm: 'cm',
      'umol/L': 'µmol/L',
      'mg/L': 'mg/L',
      'g/dL': 'g/dL',
      '10*9/L': 'G/L',
      'mm[Hg]': 'mmHg',
      '%': '%',
      'mL/min': 'mL/min',
      'mL/min/{1.73_m2}': 'mL/min/1,73 m²',
    },
    unitOf: (topic: string): string => `Unité : ${topic}`,
    withUnit: (topic: string, unit: string): string => `${topic} (${unit})`,
    answers: {
      livesAlone: YES_NO,
      cognitiveDisorder: YES_NO,
      helpAtHome: YES_NO,
      pillsPreparedBy: {
        self: 'lui-même',
        relative: 'un proche',
        nurse: 'une infirmière',
        pharmacy: 'la pharmacie',
        residence: 'l’établissement',
        unknown: 'ne sait pas',
      },
      alcohol: {
        none: 'aucun',
        under8: 'moins de 8 verres par semaine',
        from8: '8 verres ou plus par semaine',
        unknown: 'ne sait pas',
      },
      medicalAccess: {
        drawnWithin48h: 'prise de sang possible en 48 h',
        farFromLaboratory: 'possible en 48 h, laboratoire à plus de 30 min',
        notDrawnWithin48h: 'personne pour prélever en 48 h',
        unknown: 'ne sait pas',
      },
    },
    never: 'jamais évalué',
    takenSaid: (day: string, ago: string): string => `le ${day}, ${ago}`,
    converted: (value: string): string => `soit ${value}`,
    formulas: FORMULAS,
    computedFrom: {
      creatinine: (value: string, day: string): string => `créatinine ${value} du ${day}`,
      weight: (value: string, day: string): string => `poids ${value} du ${day}`,
      age: (years: string): string => `${years} au jour de la créatinine`,
    },
    clearancesTitle: 'Fonction rénale calculée',
    notComputable: (what: string): string => `non calculable : il manque ${what}`,
    and: ' et ',
    missing: MISSING,
    formulaSource: (source: string): string => `Source : ${source}`,
    identityDisputed: 'L’identité est à vérifier : les clairances ne sont pas calculées.',
    verdict: {
      empty: 'Saisissez une valeur.',
      'not-a-number': 'Saisissez un nombre, par exemple 72,5.',
      'not-on-the-scale': 'Cette valeur n’est pas sur l’échelle.',
      'too-many-decimals': 'Trop de décimales pour cette mesure.',
      impossible: (lowest: string, highest: string, unit: string): string =>
        `Impossible : de ${lowest} à ${highest} ${unit}. Vérifiez la valeur et l’unité.`,
    },
    ask: {
      title: 'Est-ce bien cette valeur ?',
      unusual: (topic: string, value: string, lowest: string, highest: string): string =>
        `${topic} : ${value}. D’habitude de ${lowest} à ${highest}.`,
      otherUnit: (topic: string, value: string, unit: string): string =>
        `${topic} : ${value}. Cette valeur serait ordinaire en ${unit}. Vérifiez l’unité.`,
      correct: 'Corriger',
      confirm: 'Oui, enregistrer tel quel',
    },
    saved: (values: string): string => `${values} : enregistré sur cette tablette`,
    others: 'Valeurs plus anciennes',
    unknownTopic: 'évaluation inconnue de cette version',
  },
};
