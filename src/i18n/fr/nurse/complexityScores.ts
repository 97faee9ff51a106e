import type { AxisName, AxisReason } from '#domain/complexity/priority.ts';
import type { ScoreItemCode } from '#domain/scores/scoreItemCode.ts';
import { format } from '#i18n/fr/format.ts';

const AXES: Readonly<Record<AxisName, string>> = {
  frailty: 'Fragilité',
  hospitalRisk: 'Risque d’hospitalisation',
  underMedicalised: 'Sous-médicalisation',
};

const REASONS: Readonly<Record<AxisReason, string>> = {
  gir1To3: 'GIR 1 à 3',
  frail6: 'échelle de fragilité clinique à 6 ou plus',
  mmseUnder20: 'MMSE sous 20',
  aloneAndConfused: 'vit seul sans aide, avec un trouble cognitif',
  over80: '80 ans et plus',
  gir4: 'GIR 4',
  frail4: 'échelle de fragilité clinique à 4 ou 5',
  fall: 'chute depuis six mois',
  under50Kg: 'poids sous 50 kg',
  malnutrition: 'dénutrition',
  pillsByOthers: 'pilulier préparé par un tiers',
  stay30Days: 'hospitalisé depuis 30 jours',
  linkedStays: 'hospitalisations répétées liées aux AVK',
  inrOver8: 'INR au-dessus de 8',
  severeEvent: 'saignement majeur ou thrombose depuis six mois',
  hasBled3: 'HAS-BLED à 3 ou plus',
  poorControl: 'INR mal équilibré (règles C3)',
  unplannedStays: 'deux hospitalisations non prévues en 12 mois',
  filtrationUnder30: 'DFG sous 30',
  antiplateletOrNsaid: 'antiagrégant ou AINS avec les AVK',
  noGeneralPractitioner: 'pas de médecin traitant',
  notDrawn48h: 'pas de prélèvement possible sous 48 heures',
  farFromLaboratory: 'laboratoire à plus de 30 minutes',
  noHomeNurse: 'pas d’infirmier à domicile',
  notReachable: 'ni téléphone ni aidant',
};

/** The three axes of priority. */
export const priorityTexts = {
  title: 'Qui voir d’abord',
  axes: AXES,
  reasons: REASONS,
  level: (level: number): string => `${format.number(level)} sur 2`,
  noReason: 'Rien de connu ne l’élève.',
  unknown: (items: readonly string[]): string => `Non renseigné, pourrait l’élever : ${items.join(', ')}.`,
  classes: {
    P1: 'P1 : à voir en premier',
    P2: 'P2 : à voir ensuite',
    P3: 'P3 : à voir quand c’est possible',
    P4: 'P4 : suivi habituel',
  },
  help: 'P1 : deux axes à 2, ou complexe avec un axe à 2. P2 : complexe, ou un axe à 2. P3 : somme d’au moins 2.',
};

const ITEMS: Readonly<Record<ScoreItemCode, string>> = {
  pressure: 'pression systolique au-dessus de 160',
  kidney: 'dialyse, ou créatinine au-dessus de 200 µmol/L',
  liver: 'cirrhose',
  stroke: 'AVC ou AIT',
  bleeding: 'saignement majeur, anémie ou plaquettes basses',
  labileInr: 'TTR sous 60 % sur 12 mois',
  age: 'plus de 65 ans',
  medicines: 'antiagrégant ou AINS',
  alcohol: 'alcool, 8 verres par semaine et plus',
  heartFailure: 'insuffisance cardiaque',
  hypertension: 'hypertension artérielle',
  age75: '75 ans et plus',
  diabetes: 'diabète',
  strokeOrEmbolism: 'AVC, AIT ou embolie',
  vascularDisease: 'maladie coronaire ou AOMI',
  age65: '65 à 74 ans',
  female: 'femme',
  under60: 'moins de 60 ans',
  history: 'plus de deux maladies',
  treatment: 'amiodarone',
  tobacco: 'tabac depuis moins de deux ans',
};

/** Scores as intervals: what is unknown is their width. */
export const scoreTexts = {
  title: 'Scores',
  help: 'Ce qui n’est pas renseigné élargit l’intervalle : ce n’est ni zéro ni un point.',
  hasBled: { name: 'HAS-BLED', about: 'risque de saignement, élevé à partir de 3', source: 'Pisters 2010' },
  cha2ds2Va: {
    name: 'CHA₂DS₂-VA',
    about: 'risque d’AVC d’une fibrillation atriale, sans objet pour une autre indication',
    source: 'ESC 2024',
  },
  sameTt2: {
    name: 'SAMe-TT₂R₂ sans item R',
    about: 'l’item sur l’origine n’est pas demandé en France ; le tabac n’est pas encore saisi',
    source: 'Apostolakis 2013',
  },
  exact: (points: number, outOf: number): string => `${format.number(points)} sur ${format.number(outOf)}`,
  between: (low: number, high: number, outOf: number): string =>
    `entre ${format.number(low)} et ${format.number(high)} sur ${format.number(outOf)}`,
  items: ITEMS,
  verdict: { yes: 'oui', no: 'non', unknown: 'non renseigné' },
  worth: (points: number): string => format.count(points, 'point', 'points'),
  details: 'Voir chaque item',
};
