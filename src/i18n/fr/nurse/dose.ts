import { tabletFractions } from '#domain/dosing/tabletFractions.ts';
import { format } from '#i18n/fr/format.ts';
import { doseEntry } from './doseEntry.ts';
import { doseSheet } from './doseSheet.ts';

/** « Traitement et dose » : la dose en cours, ce qui attend une décision, l’historique. */
export const dose = {
  title: 'Traitement et dose',
  entry: doseEntry,
  sheet: doseSheet,
  /** « ½ comprimé », « 1 ½ comprimé », « 2 comprimés » */
  tablets: (quarters: number): string =>
    quarters === 0 ? 'rien' : `${tabletFractions(quarters)} ${quarters < 8 ? 'comprimé' : 'comprimés'}`,
  mg: (mg: string): string => `${mg} mg`,
  none: 'Aucune dose validée',
  noneHelp: 'Aucune dose de ce patient n’a encore été décidée par un prescripteur.',
  current: 'Dose en cours',
  ofToday: (said: string): string => `Aujourd’hui : ${said}`,
  before: 'Avant l’arrêt :',
  since: (day: string): string => `depuis le ${day}`,
  from: (day: string): string => `à partir du ${day}`,
  everyDay: (said: string): string => `${said} chaque jour`,
  /** « ½ puis ¾ comprimé, en alternance » */
  alternating: (fractions: readonly string[], most: number): string =>
    `${fractions.slice(0, -1).join(', ')} puis ${fractions.at(-1) ?? ''} ${most < 8 ? 'comprimé' : 'comprimés'}, en alternance`,
  weekly: (days: readonly string[]): string => days.join(' · '),
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  shortWeekdays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  firstDayOn: (day: string): string => `jour 1 du cycle : ${day}`,
  mean: (perDay: string, perWeek: string): string => `en moyenne ${perDay} mg par jour, ${perWeek} mg par semaine`,
  weeks: (weeks: readonly string[]): string => `${weeks.join(' ou ')} mg selon la semaine`,
  decided: (name: string, how: string): string => `décidée par ${name} (${how})`,
  how: (code: string): string => HOWS[code] ?? 'modalité inconnue de cette version',
  protocol: (reference: string): string => `protocole ${reference}`,
  writtenBy: (author: string, instant: string): string => `écrite par ${author}, le ${instant}`,
  writtenOn: (instant: string): string => `écrite le ${instant}`,
  impossible: (why: string): string =>
    `Dose impossible à prendre telle qu’elle est écrite : ${IMPOSSIBLE[why] ?? 'schéma illisible'}. Écrivez une nouvelle dose.`,
  otherMolecule: (tablet: string, molecule: string): string =>
    `Cette dose est écrite en ${tablet}, mais le traitement enregistré est la ${molecule}.`,
  upcoming: 'Dose déjà décidée pour la suite',
  calendar: {
    title: 'Calendrier des prises',
    caption: (from: string, to: string): string => `Prises du ${from} au ${to}`,
    week: (day: string): string => `Sem. du ${day}`,
    weekMg: (mg: string): string => `${mg} mg`,
    noDose: 'pas de dose',
    stopped: 'arrêt',
    cell: (day: string, said: string): string => `${day} : ${said}`,
  },
  stopped: {
    interrupted: 'Les AVK sont arrêtés en ce moment : ne dites aucune dose au patient.',
    status: (status: string): string => `Statut du patient : ${status}. Vérifiez avant de dire une dose.`,
  },
  news: {
    badge: 'Données arrivées depuis',
    title: 'Données arrivées depuis cette dose',
    arrived: (inr: string, day: string): string => `INR ${inr} du ${day}, non pris en compte`,
    moved: (was: string, now: string, day: string): string => `INR du ${day} : ${was} à l’époque, ${now} maintenant`,
    removed: (was: string, day: string): string => `INR ${was} du ${day} : retiré depuis`,
    help: 'La personne qui a décidé ne les avait pas sous les yeux. Relisez la dose avec elle, puis écrivez la même ou une autre.',
  },
  basis: {
    title: 'INR pris en compte',
    none: 'aucun INR indiqué',
    inr: (inr: string, day: string): string => `${inr} le ${day}`,
    setAside: 'écarté',
    notHere: (count: number): string =>
      `${format.count(count, 'INR qui n’est pas', 'INR qui ne sont pas')} sur cette tablette`,
  },
  disputed: {
    title: 'Plusieurs doses en présence',
    help: 'Elles ont été écrites sans se connaître. Aucune n’est la dose en cours tant que personne n’a tranché ; le calendrier ne s’imprime pas.',
    claim: (letter: string): string => `Dose ${letter}`,
    settle: 'Voir et trancher',
  },
  toValidate: {
    title: 'À valider',
    help: 'Écrite, mais personne ne l’a encore décidée : ce n’est pas la dose en cours et elle ne s’imprime pas.',
    meanwhile: (said: string): string => `En attendant, la dose en cours reste : ${said}`,
    meanwhileNone: 'En attendant, ce patient n’a aucune dose validée.',
    decide: 'Valider',
    decideNurse: 'Noter la décision',
    refuse: 'Refuser',
    other: 'Écrire une autre dose',
    dialog: {
      title: 'Valider cette dose',
      titleNurse: 'Noter la décision du prescripteur',
      begins: (day: string): string => `Elle vaudra à partir du ${day}.`,
      beginsLater: (meant: string, day: string): string =>
        `Prévue à partir du ${meant} ; elle vaudra à partir du ${day}, jour de la décision.`,
      cancel: 'Annuler',
      reason: (name: string): string => `dose validée par ${name}`,
      saved: (said: string): string => `Dose validée, enregistrée sur cette tablette : ${said}`,
    },
    refusal: {
      title: 'Refuser cette dose',
      why: 'Pourquoi ?',
      choices: { again: 'dose à revoir', inrFirst: 'INR à refaire d’abord', other: 'autre raison' },
      other: 'Raison',
      otherHint: 'En quelques mots, sans nom de personne.',
      missing: 'Indiquez pourquoi la dose est refusée : la personne qui l’a écrite doit le savoir.',
      reason: (why: string): string => `dose refusée : ${why}`,
      saved: 'Refus enregistré sur cette tablette ; la dose en cours ne change pas',
    },
    list: {
      rail: 'À valider',
      title: 'Doses à valider',
      none: 'Aucune dose n’attend de décision',
      noneHelp: 'Les doses écrites sans prescripteur apparaissent ici jusqu’à ce que quelqu’un les décide.',
      count: (count: number): string => format.count(count, 'dose à valider', 'doses à valider'),
      since: (when: string): string => `écrite : ${when}`,
      news: 'Doses dont les données ont changé',
      newsHelp: 'Un INR est arrivé ou a été corrigé après la décision : la dose est à relire.',
      newsCount: (count: number): string => format.count(count, 'INR à relire', 'INR à relire'),
    },
  },
  write: 'Écrire une dose',
  print: 'Imprimer le calendrier',
  printed: (day: string): string => `Dernier calendrier imprimé le ${day}`,
  printedOther: 'Depuis, la dose a changé : le calendrier que le patient a chez lui n’est plus le bon.',
  history: {
    title: 'Historique des doses',
    none: 'Aucune dose n’a encore été écrite.',
    act: (act: string): string => ACTS[act] ?? 'écrite',
    showAll: (count: number): string => `Afficher les ${format.number(count)} écritures`,
    remove: 'Retirer',
    removeOf: (said: string): string => `Retirer : ${said}`,
    removeTitle: 'Retirer une dose écrite par erreur',
    removeHelp:
      'Elle ne comptera plus ; celle d’avant reprend. Elle reste dans l’historique avec votre nom et le motif.',
    removed: 'Dose retirée, enregistré sur cette tablette',
    removeReason: 'dose écrite par erreur',
    reason: (reason: string): string => `Motif : ${reason}`,
    by: (author: string, instant: string): string => `${author}, le ${instant}`,
    current: 'en cours',
    waiting: 'à valider',
    planned: 'à venir',
  },
  course: {
    title: 'Traitement',
    change: 'Modifier le traitement',
    changeStatus: 'Changer le statut',
    status: 'Statut',
    statusSince: (status: string, day: string): string => `${status}, depuis le ${day}`,
    end: 'Fin prévue',
    indicatedOn: (day: string): string => `depuis le ${day}`,
  },
  curve: {
    legend: 'dose (mg/jour)',
    disputed: 'dose à vérifier, non dessinée',
    axis: 'mg/j',
    described: 'Les doses de la période sont écrites sous la courbe.',
    list: 'Doses de la période',
    listNone: 'Aucune dose validée pendant cette période.',
    span: (from: string, to: string, mg: string, tablet: string): string =>
      `du ${from} au ${to} : ${mg} mg par jour en moyenne (${tablet})`,
  },
};

const HOWS: Readonly<Record<string, string>> = {
  inPerson: 'en personne',
  written: 'par écrit',
  telephone: 'par téléphone',
  protocol: 'par protocole de coopération',
};

const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'unknown-tablet': 'comprimé inconnu de cette version de l’application',
  'other-tablet-than-said': 'le dosage ou la molécule ne sont pas ceux de ce comprimé',
  'wrong-number-of-days': 'le nombre de jours n’est pas bon',
  'not-quarters': 'ce ne sont pas des quarts de comprimé',
  'tablet-does-not-break-so': 'ce comprimé ne se coupe pas ainsi',
};

const ACTS: Readonly<Record<string, string>> = {
  first: 'écrite',
  change: 'écrite',
  correction: 'décidée ou corrigée',
  enteredInError: 'retirée',
  settlement: 'désaccord tranché',
};
