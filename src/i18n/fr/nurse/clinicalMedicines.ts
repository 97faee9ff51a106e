import type { AvkInteractionCode } from '#domain/interactions/avkInteractions.ts';
import type { InteractionClass, InteractionEffect, InteractionSource } from '#domain/interactions/avkInteraction.ts';

/** Interactions by the codes of the domain's list. */
const INTERACTIONS: Readonly<Record<AvkInteractionCode, string>> = {
  miconazole: 'miconazole, toutes formes (gel buccal, crème, ovule)',
  aspirinAntiInflammatory: 'aspirine, 1 g ou plus par prise, ou 3 g ou plus par jour',
  aspirinAnalgesicUlcer: 'aspirine, 500 mg ou plus par prise, avec antécédent d’ulcère (ou inconnu)',
  aspirinAnalgesic: 'aspirine, 500 mg ou plus par prise et moins de 3 g par jour, sans antécédent d’ulcère',
  aspirinAntiplateletUlcer: 'aspirine à dose antiagrégante, avec antécédent d’ulcère (ou inconnu)',
  aspirinAntiplatelet: 'aspirine à dose antiagrégante, sans antécédent d’ulcère',
  phenylbutazone: 'phénylbutazone',
  stJohnsWort: 'millepertuis',
  nsaid: 'anti-inflammatoire non stéroïdien (AINS)',
  fluoropyrimidines: '5-fluorouracile, capécitabine',
  noscapine: 'noscapine',
  amiodarone: 'amiodarone',
  dronedarone: 'dronédarone',
  statins: 'statine',
  fibrates: 'fibrate',
  thyroidHormones: 'hormone thyroïdienne',
  enzymeInducers: 'rifampicine ou autre inducteur enzymatique',
  ssri: 'antidépresseur ISRS',
  tramadol: 'tramadol',
  paracetamolHighDose: 'paracétamol, 4 g par jour ou plus pendant 4 jours ou plus',
  corticosteroids: 'corticoïde',
  allopurinol: 'allopurinol',
  cholestyramine: 'cholestyramine',
  p2y12Inhibitors: 'antiagrégant (clopidogrel, prasugrel, ticagrélor)',
  azoles: 'antifongique azolé',
  fluoroquinolones: 'fluoroquinolone',
  macrolides: 'macrolide',
  tetracyclines: 'cycline',
  cotrimoxazole: 'cotrimoxazole',
  cephalosporins: 'céphalosporine',
  metronidazole: 'métronidazole',
};

const CLASSES: Readonly<Record<InteractionClass, string>> = {
  contraindicated: 'contre-indiqué avec un AVK',
  notRecommended: 'déconseillé avec un AVK',
  precaution: 'précaution d’emploi',
};

const EFFECTS: Readonly<Record<InteractionEffect, string>> = {
  raisesInr: 'renforce l’AVK : l’INR monte',
  lowersInr: 'affaiblit l’AVK : l’INR baisse, et remonte à l’arrêt',
  bleeding: 'fait saigner par lui-même, quel que soit l’INR',
  unstableInr: 'déséquilibre l’INR ; l’infection elle-même aussi',
};

const SOURCES: Readonly<Record<InteractionSource, string>> = {
  thesaurus: 'Thésaurus des interactions, ANSM',
  thesaurusAspirin: 'Thésaurus des interactions, ANSM (aspirine, par dose)',
  thesaurusAntibiotics: 'Thésaurus des interactions, ANSM (antibiotiques)',
  miconazoleWarning: 'ANSM : miconazole contre-indiqué avec les AVK',
  officineTraining: 'ANSM et Assurance maladie, formation AVK en officine',
  generalKnowledge: 'usage courant, à valider par le médecin de la clinique',
  hasBled: 'score HAS-BLED ; classe à valider par le médecin de la clinique',
};

export const clinicalMedicines = {
  medicine: {
    search: 'Nom ou marque du médicament',
    searchHint: 'Par exemple Kardégic, amiodarone, AINS. La recherche se fait sans réseau.',
    found: 'Interactions connues avec les AVK',
    notInList: (typed: string): string => `Ajouter « ${typed} » : pas dans la liste des interactions`,
    notInListHelp:
      'La liste ne contient que les médicaments qui interagissent avec les AVK. Ne pas y être ne prouve pas l’absence d’interaction.',
    chosen: 'Médicament choisi',
    chooseOther: 'Choisir un autre médicament',
    name: 'Nom du médicament',
    foundAs: (name: string, line: string): string => `${name} : ${line}`,
    interactions: INTERACTIONS,
    classes: CLASSES,
    effects: EFFECTS,
    sources: SOURCES,
    unknownInteraction: 'interaction inconnue de cette version',
    noInteraction: 'pas dans la liste des interactions',
    source: (source: string): string => `Source : ${source}`,
    startedOn: 'Début le',
    startUnknown: 'Si la date est inconnue, donnez celle d’aujourd’hui.',
    stoppedFrom: 'Arrêté le',
    since: (day: string): string => `depuis le ${day}`,
    stoppedOn: (day: string): string => `arrêté le ${day}`,
    stop: 'Arrêté',
    stopOf: (name: string): string => `Noter l’arrêt : ${name}`,
    takeAgain: 'Repris',
    takeAgainOf: (name: string): string => `Noter la reprise : ${name}`,
    takenAgainFrom: 'Repris le',
    controlTitle: (from: number, to: number): string => `Au début comme à l’arrêt : INR à ${from}–${to} jours`,
    controlDays: (from: string, to: string): string =>
      `Soit entre le ${from} et le ${to}. C’est un repère, pas une décision : la date du contrôle est fixée par une personne.`,
    controlSource: 'Source : ANSM, interactions des AVK (référence clinique 4.8)',
    infection: 'L’infection traitée peut aussi déséquilibrer l’INR.',
  },
};
