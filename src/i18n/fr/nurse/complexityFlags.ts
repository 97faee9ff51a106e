import type { ComplexityStatus, WarningCode } from '#domain/complexity/complexity.ts';
import type { TtrBandCode } from '#domain/complexity/ttrBands.ts';
import { format } from '#i18n/fr/format.ts';

const STATUSES: Readonly<Record<ComplexityStatus, string>> = {
  complex: 'Complexe',
  toWatch: 'À surveiller',
  unknown: 'Indéterminé',
  notComplex: 'Non complexe',
};

const WARNINGS: Readonly<Record<WarningCode, string>> = {
  C2b: 'un événement grave récent',
  nearlyLowTtr: 'un TTR juste au-dessus du seuil',
  singleHighInr: 'un INR très haut, un seul',
  nearlyManyConditions: 'deux maladies chroniques de la liste',
};

const BANDS: Readonly<Record<TtrBandCode, string>> = {
  veryPoor: 'TTR sous 40 %',
  poor: 'TTR de 40 à 50 %',
  suboptimal: 'TTR de 50 à 60 %',
  acceptable: 'TTR de 60 à 65 %',
  good: 'TTR de 65 à 70 %',
  excellent: 'TTR de 70 % et plus',
};

/** Whether a patient is complex, and what people made of it. */
export const flagTexts = {
  status: STATUSES,
  card: 'Patient complexe ?',
  open: 'Voir pourquoi',
  on: (day: string, version: number): string => `Évalué le ${day}, règles version ${format.number(version)}`,
  since: (day: string): string => `depuis le ${day}`,
  changesOn: (day: string): string => `Peut changer de lui-même le ${day}.`,
  priorityOf: (code: string): string => `Priorité ${code}`,
  firedTitle: (count: number): string => format.count(count, 'règle est vraie', 'règles sont vraies'),
  noneFired: 'Aucune règle n’est vraie.',
  warningsTitle: 'À surveiller',
  warnings: WARNINGS,
  unknownTitle: (count: number): string =>
    format.count(count, 'règle ne peut pas répondre', 'règles ne peuvent pas répondre'),
  unknownHelp: 'Ce qui manque n’est pas « non ». Pour trancher :',
  othersTitle: (count: number): string => format.count(count, 'autre règle', 'autres règles'),
  facts: (count: number): string => format.count(count, 'donnée à l’appui', 'données à l’appui'),
  threshold: 'Seuils et sources',
  fix: {
    clinical: 'Compléter les antécédents',
    treatment: 'Voir le traitement',
    inr: 'Entrer un INR',
    disagreements: 'Trancher les désaccords',
  },
  variability: (sigma: string): string =>
    `Variabilité sur 12 mois : σ = ${sigma} par racine de semaine. Information seulement, sans seuil universel.`,
  decision: {
    standing: {
      undecided: 'à voir',
      ended: 'à revoir : l’échéance est passée',
      refired: 'à revoir : s’était arrêtée, est de nouveau vraie',
      reopened: 'à voir : rouverte',
    },
    kinds: {
      acknowledged: 'prise en compte',
      contested: 'contestée',
      snoozed: 'mise en veille',
      reopened: 'rouverte',
    },
    unknownKind: 'décision d’une version plus récente',
    until: (day: string): string => `jusqu’au ${day} inclus`,
    by: (name: string, day: string): string => `par ${name}, le ${day}`,
    reason: (reason: string): string => `Motif : ${reason}`,
    buttons: {
      acknowledged: 'Prendre en compte',
      contested: 'Contester',
      snoozed: 'Mettre en veille',
      reopened: 'Remettre à voir',
    },
    dialog: {
      acknowledged: (rule: string): string => `Prendre en compte ${rule}`,
      contested: (rule: string): string => `Contester ${rule}`,
      snoozed: (rule: string): string => `Mettre en veille ${rule}`,
      reopened: (rule: string): string => `Remettre à voir ${rule}`,
    },
    help: 'La règle reste affichée. Elle revient à voir après l’échéance, ou si elle s’arrête puis redevient vraie.',
    why: 'Motif',
    whyHint: 'Ce que le prochain lecteur doit savoir',
    whyMissing: 'Écrivez le motif de la décision.',
    end: 'Jusqu’à quand',
    ends: { oneMonth: '1 mois', threeMonths: '3 mois', sixMonths: '6 mois', other: 'Autre jour' },
    endDay: 'Dernier jour',
    endMissing: 'Choisissez jusqu’à quand, à partir d’aujourd’hui.',
    cancel: 'Annuler',
    save: 'Enregistrer',
    saved: (rule: string, decision: string): string => `${rule} : ${decision}. Enregistré sur cette tablette.`,
    history: (count: number): string => format.count(count, 'décision passée', 'décisions passées'),
  },
};

/** Lists of patients by complexity and by TTR. */
export const listTexts = {
  list: {
    title: 'Patients complexes',
    link: 'Patients complexes',
    filter: 'Montrer',
    filters: {
      open: (count: number): string => `À voir (${format.number(count)})`,
      complex: (count: number): string => `Complexes (${format.number(count)})`,
      toWatch: (count: number): string => `À surveiller (${format.number(count)})`,
      unknown: (count: number): string => `Indéterminés (${format.number(count)})`,
    },
    none: {
      open: 'Rien à voir : chaque règle vraie a une décision en cours.',
      complex: 'Aucun patient complexe sur cette tablette.',
      toWatch: 'Aucun patient à surveiller sur cette tablette.',
      unknown: 'Aucun patient indéterminé sur cette tablette.',
    },
    noneHelp: 'Seuls les patients suivis et présents sur cette tablette sont comptés.',
    age: (day: string, version: number): string =>
      `Calculé le ${day} sur cette tablette, règles version ${format.number(version)}.`,
    of: (shown: number, all: number): string => `${format.number(shown)} affichés sur ${format.number(all)}`,
    more: 'En montrer plus',
    rules: 'Voir les règles',
    newSince: (day: string): string => `nouveau, depuis le ${day}`,
  },
  worst: {
    title: 'TTR les plus bas',
    link: 'TTR les plus bas',
    help: 'TTR sur les 12 derniers mois, le plus bas d’abord. Un TTR provisoire n’est pas classé.',
    bands: BANDS,
    patients: (count: number): string => format.count(count, 'patient', 'patients'),
    provisional: 'TTR provisoire',
    provisionalHelp: 'Moins de deux intervalles ou de 180 jours évalués, ou cible à confirmer.',
    unmeasurable: 'Sans TTR',
    unmeasurableHelp: 'Trop peu d’INR, pas de cible, ou trop de désaccords.',
    ttr: (percent: string): string => `TTR ${percent}`,
    span: (lowest: string, highest: string): string => `TTR ${lowest} à ${highest}, dossier en désaccord`,
    none: 'Aucun patient dans cette tranche.',
    source: (source: string): string => `Tranches : ${source}`,
  },
};
