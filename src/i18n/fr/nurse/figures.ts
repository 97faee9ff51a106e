import { format } from '#i18n/fr/format.ts';

export const figures = {
  title: 'Temps dans la cible (TTR)',
  ttr: 'TTR',
  below: 'au-dessous',
  above: 'au-dessus',
  provisional: 'provisoire',
  provisionalHelp:
    'Moins de 2 intervalles ou de 180 jours évalués, ou cible à confirmer : ce chiffre ne sert à aucune règle.',
  inrs: 'INR',
  evaluatedDays: 'Jours évalués',
  inrsPerYear: 'INR par an',
  pinrr: 'INR en cible (PINRR)',
  sigma: 'Variabilité σ (INR/√semaine)',
  cv: 'Coefficient de variation',
  computedOn: (day: string): string => `calculé le ${day}`,
  lastInr: (day: string, ago: string): string => `dernier INR du ${day}, ${ago}`,
  period: {
    sixMonths: '6 derniers mois',
    twelveMonths: '12 derniers mois',
    allTime: 'depuis le début',
  },
  open: 'Ouvrir le TTR',
  initialDays: (days: number): string => `Les ${days} premiers jours du traitement sont laissés de côté.`,
  initialUnknown: (days: number): string =>
    `La date de début des AVK est inconnue : les ${days} premiers jours n’ont pas pu être laissés de côté.`,
  span: (lowest: string, highest: string): string => `${lowest} à ${highest}`,
  partly: (figure: string): string => `${figure}, ou non calculable`,
  missing: {
    'fewer-than-two-inrs': 'non calculable : il faut deux INR à des jours différents, sous une cible enregistrée',
    'no-range-at-first-inr': 'non calculable : aucune cible n’était enregistrée aux jours de ces INR',
    'nothing-evaluated': 'non calculable : aucun intervalle entre deux INR ne peut être évalué sur cette période',
    'no-inr': 'non calculable : aucun INR sur cette période',
    'no-inr-decided': 'non calculable : aucun INR ne peut être situé par rapport à la cible',
    'no-valid-interval': 'non calculable : aucun intervalle de 56 jours ou moins',
    'no-days-of-follow-up': 'non calculable : aucun jour de suivi sur cette période',
    'too-many-disputes': 'non calculable tant que non vérifié',
  },
  missingShort: 'non calculable',
  days: (days: string): string => `${days} j`,
  disputed: {
    span: 'Des valeurs sont à vérifier : chaque chiffre est donné avec son étendue.',
    tooMuch: 'Trop de valeurs sont à vérifier pour donner un chiffre.',
  },
};

export const ttr = {
  title: 'Le TTR, intervalle par intervalle',
  period: 'Période',
  reading: (at: number, of: number): string => `Lecture ${at} sur ${of}`,
  readings: 'Lectures possibles',
  readingsHelp: 'Des valeurs sont à vérifier. Chaque lecture donne son propre TTR.',
  intervals: 'Intervalles',
  interval: 'Intervalle',
  values: 'INR',
  days: 'Jours',
  below: 'Au-dessous',
  within: 'Dans la cible',
  above: 'Au-dessus',
  range: 'Cible',
  total: 'Total évalué',
  share: 'Part du temps évalué',
  fromTo: (from: string, to: string): string => `du ${from} au ${to}`,
  cut: (from: string, to: string): string => `compté du ${from} au ${to}`,
  leftOut: 'Laissé de côté',
  skipped: {
    gap: (days: number): string => `laissé de côté : plus de ${days} jours entre deux INR`,
    interruption: 'laissé de côté : arrêt des AVK',
    hospitalStay: 'laissé de côté : hospitalisation',
    initial: (days: number): string => `laissé de côté : ${days} premiers jours du traitement`,
  },
  skippedTotals: {
    gap: 'Intervalles trop longs',
    interruption: 'Arrêts des AVK',
    hospitalStay: 'Hospitalisations',
    initial: 'Début du traitement',
  },
  withoutRange: (count: number, until: string): string =>
    `${format.count(count, 'INR laissé', 'INR laissés')} de côté, jusqu’au ${until} : aucune cible n’était encore enregistrée.`,
  setAside: (count: number): string =>
    `${format.count(count, 'INR écarté', 'INR écartés')} : un autre du même jour compte à sa place.`,
  convention: 'Comment le TTR est compté',
  conventionName: (name: string, version: number): string => `${name}, version ${version}`,
  source: (source: string): string => `Source : ${source}`,
  sourceOf: (name: string, given: string): string => SOURCES[name] ?? given,
  interpolation: 'Interpolation linéaire entre deux INR successifs (Rosendaal), en jours civils entiers.',
  gapRule: (days: number): string =>
    `Un intervalle de plus de ${days} jours n’est pas compté : personne ne sait ce que l’INR a fait.`,
  noGapRule: 'Tous les intervalles sont comptés, quelle que soit leur durée.',
  initialRule: (days: number): string => `Les ${days} premiers jours du traitement ne sont pas comptés.`,
  noInitialRule: 'Le début du traitement est compté.',
  beforeFirstRangeRule: 'Les INR d’avant la première cible enregistrée ne sont pas comptés.',
  interruptionRule: {
    drop: 'Un intervalle qui touche un arrêt des AVK n’est pas compté.',
    clip: 'Seuls les jours d’arrêt des AVK ne sont pas comptés.',
  },
  hospitalStayRule:
    'Un intervalle qui touche une hospitalisation d’au moins une nuit n’est pas compté. Sans date de sortie, l’hospitalisation est tenue pour en cours.',
  sameDayRule: {
    last: 'De plusieurs INR d’un même jour, le dernier compte (le laboratoire avant les autres méthodes).',
    first: 'De plusieurs INR d’un même jour, le premier compte.',
    mean: 'De plusieurs INR d’un même jour, la moyenne compte.',
  },
  censoredRule: '« > 8 » compte pour 8, « < 0,8 » pour 0,8 ; au-delà de 10, l’INR compte pour 10.',
  print: 'Imprimer',
  start: (day: string): string => `Début des AVK : ${day}`,
  noIntervals: 'Aucun intervalle pendant cette période.',
  openCaption: (count: number): string => format.count(count, 'intervalle', 'intervalles'),
};

/** Sources in French, by the convention's name; one that is not here is quoted as the domain gives it. */
const SOURCES: Readonly<Record<string, string>> = {
  'ROS-C56-IND42-DROP':
    'Rosendaal 1993 ; LOINC 72281-9 pour les 56 jours ; NICE NG196 pour les 42 premiers jours ; CMS179 pour les hospitalisations',
};
