import { format } from '#i18n/fr/format.ts';

export const inrEntry = {
  title: 'Saisir un INR',
  correctTitle: 'Corriger un INR',
  value: 'INR',
  valueHint: 'par exemple 2,5 ; > 8 si l’appareil ne mesure pas au-delà',
  sampledOn: 'Prélevé le',
  today: 'aujourd’hui',
  yesterday: 'hier',
  dayBefore: 'avant-hier',
  otherDay: 'autre date',
  otherDayLabel: 'Date du prélèvement',
  method: 'Méthode',
  methods: { laboratory: 'Laboratoire', selfTest: 'Autosurveillance', pointOfCare: 'Point de soins' },
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  cancel: 'Annuler',
  range: (range: string): string => `cible ${range}`,
  rangeToCheck: (ranges: readonly string[]): string => `cible à vérifier : ${ranges.join(' ou ')}`,
  inrOf: (value: string, day: string, ago: string): string => `${value} le ${day} (${ago})`,
  lastInr: (inr: string): string => `dernier INR : ${inr}`,
  lastInrToCheck: (inrs: readonly string[]): string =>
    inrs.length === 0 ? 'dernier INR à vérifier' : `dernier INR à vérifier : ${inrs.join(' ou ')}`,
  noInr: 'premier INR de ce patient',
  saved: (value: string, day: string): string => `INR ${value} du ${day} : enregistré sur cette tablette`,
  savedCorrection: (value: string, day: string): string =>
    `Correction enregistrée sur cette tablette : INR ${value} du ${day}`,
  savedRemoval: 'INR retiré : enregistré sur cette tablette',
  undo: 'Annuler',
  undone: 'INR annulé : il ne compte plus',
  correctionUndone: 'Correction annulée : la valeur d’avant compte de nouveau',
  undoFailed: 'L’annulation n’est PAS enregistrée : l’INR compte toujours. Corrigez-le depuis le dossier.',
  undoReason: 'annulé à la saisie',
  undoCorrectionReason: 'correction annulée à la saisie',
  problem: {
    empty: 'Tapez la valeur de l’INR, par exemple 2,5.',
    'not-a-number': 'Cet INR n’est pas lisible. Tapez par exemple 2,5 ou > 8.',
    'too-many-decimals': 'Un INR a au plus deux chiffres après la virgule. Corrigez la valeur.',
    'sampled-in-future': 'Le jour du prélèvement est dans le futur. Choisissez aujourd’hui ou un jour passé.',
    'no-day': 'Choisissez le jour du prélèvement.',
    'no-reason': 'Choisissez le motif de la correction.',
    'no-reason-text': 'Écrivez le motif en quelques mots.',
  },
  notSaved: {
    title: 'NON ENREGISTRÉ',
    lead: (value: string, day: string): string =>
      `L’INR ${value} du ${day} n’est pas enregistré. La valeur est restée à l’écran.`,
    why: {
      diskFull: 'La tablette n’a plus de place. Libérez de la place, puis essayez à nouveau.',
      connectionLost: 'Le stockage de la tablette n’a pas répondu. Essayez à nouveau.',
      staleApp:
        'Une version plus récente de l’application est ouverte. Fermez celle-ci, rouvrez-la, puis saisissez l’INR.',
      locked: 'La tablette s’est verrouillée. Déverrouillez-la, puis enregistrez à nouveau.',
      outdated:
        'Le dossier a changé depuis que cet écran l’a lu, peut-être par un premier appui. Vérifiez ce qui s’y trouve, puis recommencez s’il le faut.',
      unknown: 'L’enregistrement a échoué. Essayez à nouveau ; sinon notez la valeur sur papier.',
    },
    retry: 'Essayer à nouveau',
    keep: 'Revenir à la saisie',
  },
  choose: {
    title: (typed: string): string => `${typed} ?`,
    lead: (suggestion: string): string => `Voulez-vous dire ${suggestion} ?`,
    leadScale: (typed: string): string => `${typed} est hors de ce qui s’enregistre (0,5 à 20).`,
    correct: 'Corriger',
  },
  ask: {
    title: (value: string): string => `INR ${value} : est-ce bien cela ?`,
    confirm: (value: string): string => `Oui, enregistrer ${value}`,
    correct: 'Corriger',
    meant: (value: string): string => `Non, c’est ${value}`,
    decimalForgotten: (value: string, suggestion: string): string =>
      `La virgule a peut-être été oubliée : ${suggestion} plutôt que ${value} ?`,
    extreme: (value: string): string => `${value} est une valeur extrême : vérifiez-la sur le résultat.`,
    farFromUsual: (value: string, median: string, basedOn: number): string =>
      `INR ${value} : le patient est autour de ${median} depuis un an (${format.count(basedOn, 'INR', 'INR')}).`,
    farFromLast: (value: string, last: string, day: string, ago: string): string =>
      `INR ${value} : le dernier connu était ${last}, le ${day} (${ago}).`,
    unusualFirst: (value: string): string =>
      `${value} est inhabituel pour un premier INR : vérifiez-le sur le résultat.`,
    sampledLongAgo: (day: string, daysAgo: number): string =>
      `Le prélèvement du ${day} date de ${format.count(daysAgo, 'jour', 'jours')}.`,
    beforeAvkStart: (start: string): string => `Le prélèvement est antérieur au début des AVK (${start}).`,
    sameDayEqual: 'Le même INR est déjà enregistré ce jour-là.',
    sameDayDifferent: (values: string): string => `Un autre INR est déjà enregistré ce jour-là : ${values}.`,
  },
  reason: {
    label: 'Pourquoi corriger ?',
    choices: {
      typing: 'erreur de saisie',
      day: 'erreur de date',
      laboratory: 'résultat rectifié par le laboratoire',
      patient: 'erreur de patient : retirer cet INR',
      other: 'autre motif',
    },
    other: 'Motif',
    otherHint: 'en quelques mots, sans nom de personne',
  },
  correcting: (value: string, day: string): string => `Valeur enregistrée : ${value}, prélevé le ${day}`,
  remove: 'Retirer cet INR',
  removeHelp: 'L’INR ne comptera plus ; il reste dans l’historique avec votre nom et le motif.',
  disputed: 'Plusieurs valeurs sont en présence pour cet INR : tranchez d’abord.',
  gone: 'Cet INR n’est plus dans le dossier.',
  draftKept: 'Une saisie commencée a été retrouvée.',
};
