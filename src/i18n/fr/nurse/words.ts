import { format } from '#i18n/fr/format.ts';
import { regionCodes } from '#i18n/fr/regionCodes.ts';
import { wordFor } from '#i18n/wordFor.ts';

/** Words that several screens of the nurse share: positions, methods, states, kinds, courses. */
export const words = {
  position: {
    below: 'sous la cible',
    within: 'dans la cible',
    above: 'au-dessus de la cible',
    unknown: 'position inconnue',
    noRange: 'sans cible connue',
    toCheck: 'à vérifier',
  },
  method: (code: string): string => METHODS[code] ?? 'méthode inconnue de cette version',
  state: {
    waiting: 'enregistré sur cette tablette',
    sent: 'transmis',
    held: 'retenu par la région',
    refused: 'refusé par la région',
  },
  heldWhy: (why: string): string => `motif : ${wordFor(regionCodes.held, why, regionCodes.unknown)}`,
  refusedWhy: (code: string): string => `motif : ${wordFor(regionCodes.refused, code, regionCodes.unknown)}`,
  sex: (code: string | undefined): string => (code === undefined ? 'sexe inconnu' : (SEXES[code] ?? 'sexe inconnu')),
  status: (code: string | undefined): string =>
    code === undefined ? 'statut inconnu' : (STATUSES[code] ?? 'statut inconnu de cette version'),
  molecule: (code: string): string => MOLECULES[code] ?? 'molécule inconnue de cette version',
  indication: (code: string): string => INDICATIONS[code] ?? 'indication inconnue de cette version',
  tablet: (code: string): string => TABLETS[code] ?? code,
  start: (code: string): string =>
    code === 'initiation' ? 'traitement débuté' : code === 'continuation' ? 'traitement poursuivi' : '',
  duration: (code: string): string => DURATIONS[code] ?? 'durée inconnue',
  whoAdapts: (code: string): string => ADAPTERS[code] ?? 'non précisé',
  interruption: (state: string, cause: string | undefined): string =>
    state === 'resumed'
      ? 'reprise'
      : cause === undefined
        ? 'arrêt des AVK'
        : `arrêt des AVK : ${CAUSES[cause] ?? 'cause inconnue'}`,
  kind: {
    patientIdentity: 'l’identité',
    followUpStatus: 'le statut de suivi',
    avkCourse: 'le traitement et la cible',
    doseSchedule: 'la dose',
    nextControl: 'le prochain contrôle',
    inrResult: 'un INR',
    avkInterruption: 'un arrêt des AVK',
    careCircleMember: 'le cercle de soins',
    site: 'un lieu',
    member: 'un professionnel',
    provisionalFile: 'le numéro de dossier',
    patientContact: 'les coordonnées',
    informationGiven: 'l’information du patient',
    inrDrawn: 'un prélèvement',
    inrChecklist: 'les questions à l’INR',
    inrDecision: 'une décision',
    inrHandling: 'la prise en charge d’un résultat',
    criticalInrStep: 'un INR critique',
    contactAttempt: 'un appel',
    plannedProcedure: 'un geste prévu',
    hospitalStay: 'une hospitalisation',
    clinicalEvent: 'un événement',
    condition: 'une pathologie',
    coMedication: 'un médicament associé',
    assessment: 'une évaluation',
    reviewed: 'une revue',
    flagDecision: 'une décision sur une alerte',
    note: 'une note',
    patientLink: 'un lien entre dossiers',
    documentIssued: 'un document',
    professional: 'un professionnel',
    ruleSet: 'un jeu de règles',
    cohortExported: 'un export de liste',
  },
  act: {
    first: 'saisi',
    change: 'modifié',
    correction: 'corrigé',
    enteredInError: 'retiré',
    settlement: 'tranché',
  },
  someone: 'auteur inconnu de cette tablette',
  born: (sex: string | undefined, date: string): string =>
    `${sex === 'F' ? 'née' : sex === 'M' ? 'né' : 'né(e)'} le ${date}`,
  bornIn: (sex: string | undefined, when: string): string =>
    `${sex === 'F' ? 'née' : sex === 'M' ? 'né' : 'né(e)'} en ${when}`,
  bornUnknown: 'date de naissance inconnue',
  age: (years: number): string => format.count(years, 'an', 'ans'),
  ageAbout: (years: number): string => `environ ${format.count(years, 'an', 'ans')}`,
  usedName: (name: string): string => `nom utilisé : ${name}`,
  toCheck: 'À vérifier',
  rangeToConfirm: 'cible à confirmer',
  provisionalFile: (reference: string): string => `Dossier ${reference}`,
  identityToComplete: 'identité à compléter',
  incomplete: 'Dossier en partie illisible',
  apart: (count: number): string => `${format.count(count, 'saisie mise', 'saisies mises')} de côté par la région`,
  notSent: (count: number): string => format.count(count, 'saisie non transmise', 'saisies non transmises'),
  unknownPatient: 'Identité non reçue',
  notOnTablet: 'Ce dossier n’est pas sur cette tablette.',
  notOnTabletHelp: 'L’adresse est peut-être incomplète, ou le patient n’est plus suivi par votre lieu.',
  saving: {
    undo: 'Annuler',
    undone: 'Annulé : cette saisie ne compte plus',
    undoFailed: 'L’annulation n’est PAS enregistrée : la saisie compte toujours. Corrigez-la depuis le dossier.',
    undoReason: 'annulé à la saisie',
  },
  fileParts: {
    label: 'Parties du dossier',
    overview: 'Synthèse',
    treatment: 'Traitement',
    clinical: 'Clinique',
    complexity: 'Complexité',
    identity: 'Identité',
    documents: 'Documents',
  },
  backToFile: 'Retour au dossier',
  unreadable: (count: number): string =>
    `${format.count(count, 'ligne de ce dossier n’a pas pu être lue', 'lignes de ce dossier n’ont pas pu être lues')} sur cette tablette : ce qui suit est peut-être incomplet.`,
};

type Codes = Readonly<Record<string, string>>;

const METHODS: Codes = { laboratory: 'laboratoire', selfTest: 'autosurveillance', pointOfCare: 'point de soins' };
const SEXES: Codes = { F: 'femme', M: 'homme', I: 'sexe indéterminé' };
const STATUSES: Codes = {
  active: 'suivi actif',
  suspended: 'suivi suspendu',
  switchedToDoac: 'passé à un AOD',
  transferred: 'suivi ailleurs',
  stopped: 'AVK arrêtés',
  deceased: 'décédé',
};
const MOLECULES: Codes = {
  unknown: 'molécule inconnue',
  fluindione: 'fluindione',
  warfarin: 'warfarine',
  acenocoumarol: 'acénocoumarol',
};
const TABLETS: Codes = {
  unknown: 'comprimé inconnu',
  'previscan-20': 'Préviscan 20 mg',
  'coumadine-2': 'Coumadine 2 mg',
  'coumadine-5': 'Coumadine 5 mg',
  'sintrom-4': 'Sintrom 4 mg',
  'mini-sintrom-1': 'Mini-Sintrom 1 mg',
};
const INDICATIONS: Codes = {
  unknown: 'indication inconnue',
  atrialFibrillation: 'fibrillation atriale',
  venousThromboembolism: 'maladie thrombo-embolique veineuse',
  mechanicalAorticValve: 'prothèse mécanique aortique',
  mechanicalMitralValve: 'prothèse mécanique mitrale',
  bioprosthesis: 'bioprothèse valvulaire',
  mitralValveDisease: 'valvulopathie mitrale',
  antiphospholipidSyndrome: 'syndrome des antiphospholipides',
  other: 'autre indication',
};
const DURATIONS: Codes = {
  lifelong: 'au long cours',
  threeMonths: '3 mois',
  sixMonths: '6 mois',
  twelveMonths: '12 mois',
  unknown: 'durée non précisée',
};
const ADAPTERS: Codes = {
  clinic: 'la clinique',
  generalPractitioner: 'le médecin traitant',
  cardiologist: 'le cardiologue',
  unknown: 'non précisé',
};
const CAUSES: Codes = {
  procedure: 'geste',
  bleeding: 'saignement',
  heparinBridging: 'relais par héparine',
  hospitalStay: 'hospitalisation',
  other: 'autre cause',
  unknown: 'cause inconnue',
};
