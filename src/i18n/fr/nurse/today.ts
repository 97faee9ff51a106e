import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import { format } from '#i18n/fr/format.ts';

/** Rules of complexity in a few words, for a line of a list. */
const RULES: Readonly<Record<RuleCode, string>> = {
  C1a: 'plusieurs maladies chroniques',
  C1b: 'maladie grave associée',
  C1c: 'polymédication à risque',
  C2a: 'hospitalisations répétées liées aux AVK',
  C2b: 'événement grave récent',
  C3a: 'TTR bas',
  C3b: 'INR dangereux',
  C3c: 'hors cible trop longtemps',
};

/** « Aujourd’hui » */
export const today = {
  title: 'Aujourd’hui',
  left: (count: number): string => `${format.count(count, 'chose à faire', 'choses à faire')} aujourd’hui`,
  allDone: 'Tout est traité',
  allDoneHelp: 'Chaque résultat est fermé ou à rappeler un autre jour, chaque retard a été rappelé. Bonne soirée.',
  notYet: 'Les dossiers sont encore en cours de lecture : le compte n’est pas complet.',
  goTo: 'Aller à',
  received: (when: string): string => `Données reçues jusqu’à ${when}`,
  receivedOld: (when: string): string =>
    `Pas de contact avec la région : données reçues jusqu’à ${when}. Un résultat a pu arriver depuis.`,
  neverReceived: 'Cette tablette n’a pas encore tout reçu de la région.',
  print: 'Imprimer',
  printed: (day: string, who: string, site: string): string => `Imprimé le ${day} par ${who}, ${site}`,
  showAll: (count: number): string => `Voir tout (${format.number(count)})`,
  showMore: (count: number): string => `Afficher ${format.count(count, 'ligne de plus', 'lignes de plus')}`,
  openFile: (name: string): string => `Ouvrir le dossier de ${name}`,
  action: {
    close: 'Traiter',
    recall: 'Rappeler',
    set: 'Fixer',
    enter: 'Saisir',
    look: 'Voir',
    settle: 'Trancher',
    follow: 'Suivre',
    ofWhom: (action: string, name: string): string => `${action} : ${name}`,
  },
  sections: {
    critical: (count: number): string => format.count(count, 'INR critique', 'INR critiques'),
    handedToMe: (count: number): string => format.count(count, 'résultat confié à vous', 'résultats confiés à vous'),
    toClose: (count: number): string => format.count(count, 'résultat à traiter', 'résultats à traiter'),
    toRecall: (count: number): string => format.count(count, 'contrôle en retard', 'contrôles en retard'),
    recalled: (count: number): string =>
      `${format.count(count, 'autre retard', 'autres retards')} : déjà rappelé, ou résultat en route`,
    toSet: (count: number): string => format.count(count, 'prochain contrôle à fixer', 'prochains contrôles à fixer'),
    due: (count: number): string => format.count(count, 'INR attendu', 'INR attendus'),
    newFlags: (count: number): string =>
      format.count(count, 'nouvelle alerte de complexité', 'nouvelles alertes de complexité'),
    disputed: (count: number): string => format.count(count, 'dossier à vérifier', 'dossiers à vérifier'),
    doseNews: (count: number): string => format.count(count, 'dose à revoir', 'doses à revoir'),
    lists: 'Autres listes',
    tablet: 'Sur cette tablette',
  },
  help: {
    toRecall: 'Les plus à risque d’abord, puis les plus en retard.',
    toSet: 'Leur INR est arrivé, ou rien n’a jamais été fixé : sans date, aucune liste ne signalera leur retard.',
    due: 'Prévus aujourd’hui ou ces derniers jours, pas encore en retard. Ils ne comptent pas dans ce qui reste à faire.',
    newFlags: 'Depuis votre dernière visite, parmi les alertes que personne n’a encore traitées.',
    disputed: 'Deux personnes ont écrit des choses différentes : quelqu’un doit trancher.',
    doseNews: 'Un INR est arrivé, ou a été corrigé, après la décision de dose.',
  },
  result: {
    sampled: (day: string): string => `prélevé le ${day}`,
    free: 'personne ne s’en occupe',
    mine: 'en cours par vous',
    takenBy: (name: string): string => `en cours par ${name}`,
    handedToMe: (name: string): string => `confié à vous par ${name}`,
    handedTo: (name: string): string => `confié à ${name}`,
    tried: (count: number): string => `${format.count(count, 'appel', 'appels')} sans prévenir personne`,
    callBack: (day: string): string => `à rappeler ${day}`,
  },
  late: {
    risk: { critical: 'INR critique ouvert', complex: 'complexe', mechanicalValve: 'prothèse mécanique' },
    calls: (count: number, last: string, day: string): string =>
      `${format.count(count, 'rappel', 'rappels')}, le dernier ${day} : ${last}`,
    noCall: 'aucun rappel',
    waitsUntil: (day: string): string => `à revoir ${day}`,
    lost: 'peut-être perdu de vue',
    callLaboratory: 'appeler le laboratoire',
  },
  rule: (code: string): string => (RULES as Readonly<Record<string, string>>)[code] ?? code,
  seenAll: 'J’ai tout vu',
  links: {
    toValidate: (count: number): string => format.count(count, 'dose à valider', 'doses à valider'),
    rangesToConfirm: (count: number): string => format.count(count, 'cible à confirmer', 'cibles à confirmer'),
    lost: (count: number): string =>
      format.count(count, 'patient peut-être perdu de vue', 'patients peut-être perdus de vue'),
    expected: 'Résultats attendus et saisie en série',
  },
  tablet: {
    nothing: 'Rien n’attend : tout est transmis.',
    waiting: (count: number, since: string): string =>
      `${format.count(count, 'saisie attend', 'saisies attendent')} d’être transmises, depuis ${since}`,
    refused: (count: number): string => `${format.count(count, 'saisie refusée', 'saisies refusées')} par la région`,
    held: (count: number): string => `${format.count(count, 'saisie retenue', 'saisies retenues')} par la région`,
    open: 'État de la tablette',
  },
  lost: {
    title: 'Perdus de vue',
    help: 'En retard, et sans INR depuis plus de 56 jours, ou après 3 rappels sans réponse. Quand tout a été essayé, voyez avec le médecin s’il faut changer le statut du suivi.',
    none: 'Personne n’est perdu de vue',
    noneHelp: 'Aucun patient en retard n’est sans INR depuis plus de 56 jours, ni injoignable après 3 rappels.',
    noInrFor: (days: number): string => `sans INR depuis ${format.count(days, 'jour', 'jours')}`,
    notReached: (count: number): string => `${format.count(count, 'rappel', 'rappels')} sans réponse`,
    count: (count: number): string => format.count(count, 'patient', 'patients'),
    back: 'Retour à aujourd’hui',
    rules: (version: number): string =>
      `Règles de rappel, version ${version} : 56 jours selon la PQA, le reste est un choix du centre à signer.`,
  },
};
