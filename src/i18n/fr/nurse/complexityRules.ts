import type { Missing } from '#domain/complexity/finding.ts';
import type { RuleCode } from '#domain/complexity/ruleParameters.ts';
import { format } from '#i18n/fr/format.ts';

const TITLES: Readonly<Record<RuleCode, string>> = {
  C1a: 'Plusieurs maladies chroniques',
  C1b: 'Maladie sévère',
  C1c: 'Polymédication à risque',
  C2a: 'Hospitalisations répétées liées aux AVK',
  C2b: 'Événement grave récent',
  C3a: 'TTR bas',
  C3b: 'INR dangereux',
  C3c: 'Hors cible trop longtemps',
};

/** What would settle a rule that cannot answer: something a person can write. */
const MISSING: Readonly<Record<Missing, string>> = {
  tooManyDisputes: 'Trop de désaccords sur ce dossier : les trancher.',
  rangeToBeConfirmed: 'La cible est à confirmer : aucune règle ne s’appuie sur elle.',
  noRange: 'Aucune cible n’est enregistrée.',
  tooFewInrs: 'Trop peu d’INR sur la période.',
  tooFewDays: 'Trop peu de jours évalués sur la période : d’autres INR sont nécessaires.',
  censoredInr: 'Un INR hors échelle ne dit pas de quel côté du seuil il se trouve.',
  conditionsNotReviewed: 'Personne n’a passé en revue les maladies chroniques depuis douze mois.',
  severityUnknown: 'La sévérité d’une maladie n’est pas précisée.',
  medicinesNotReviewed: 'Personne n’a passé en revue les autres médicaments depuis douze mois.',
  staysNotReviewed: 'Personne n’a passé en revue les hospitalisations depuis douze mois.',
  stayLinkUnknown: 'Le lien d’une hospitalisation avec les AVK n’est pas précisé.',
  eventsNotReviewed: 'Personne n’a passé en revue les événements depuis douze mois.',
  eventSeverityUnknown: 'La gravité d’un saignement n’est pas précisée.',
};

type Period = { readonly from: string; readonly to: string };

/** What the rules say: their names, their data, their thresholds, what would settle them. */
export const ruleTexts = {
  titles: TITLES,
  missing: MISSING,
  named: (code: string, title: string): string => `${code} : ${title}`,
  verdict: { yes: 'oui', no: 'non', unknown: 'indéterminé' },
  period: ({ from, to }: Period): string => `du ${from} au ${to}`,
  /** TTR 58,3 % (seuil 65 %) du 01/03/2026 au 28/08/2026, 171 j évalués, 9 INR, 0 j exclu */
  ttr: (
    said: { readonly percent: string; readonly limit: string; readonly period: string },
    counts: { readonly days: number; readonly inrs: number; readonly excluded: number },
  ): string =>
    `TTR ${said.percent} (seuil ${said.limit}) ${said.period}, ${format.number(counts.days)} j évalués, ${format.number(counts.inrs)} INR, ${format.count(counts.excluded, 'j exclu', 'j exclus')}`,
  counted: (count: number, limit: string, fewest: number): string =>
    `${format.number(count)} INR ${limit} (seuil ${format.number(fewest)})`,
  over: (value: string): string => `au-dessus de ${value}`,
  under: (value: string): string => `sous ${value}`,
  orOver: (value: string): string => `à ${value} ou plus`,
  orUnder: (value: string): string => `à ${value} ou moins`,
  orUnderOwn: (fixed: string): string => `${fixed} (ou sous la borne basse moins 0,5, pour une cible à partir de 2,5)`,
  inrCounts: (parts: readonly string[], period: string, inrs: number): string =>
    `${parts.join(', ')}, ${period}, ${format.count(inrs, 'jour avec INR', 'jours avec INR')}`,
  setAside: (count: number): string =>
    `${format.count(count, 'INR bas écarté', 'INR bas écartés')} : pendant un arrêt des AVK.`,
  outOfRange: (days: number, limit: number, when: string): string =>
    `${format.count(days, 'jour', 'jours')} de suite hors cible au plus${when} (seuil ${format.number(limit)})`,
  outWhen: ({ from, to }: Period): string => `, du ${from} au ${to}`,
  run: (inrs: number, days: number, limit: { readonly inrs: number; readonly days: number }): string =>
    `${format.number(inrs)} INR de suite hors cible sur ${format.count(days, 'jour', 'jours')} (seuil ${format.number(limit.inrs)} sur ${format.number(limit.days)} jours)`,
  joined: (parts: readonly string[]): string => parts.join(' ; '),
  conditions: (names: readonly string[], fewest: number): string =>
    names.length === 0
      ? `aucune maladie de la liste enregistrée (seuil ${format.number(fewest)})`
      : `${names.join(', ')} (seuil ${format.number(fewest)})`,
  severe: (names: readonly string[]): string =>
    names.length === 0 ? 'aucune n’est dite sévère' : `sévère : ${names.join(', ')}`,
  medicines: (taken: number, strong: number, limit: { readonly taken: number; readonly strong: number }): string =>
    `${format.count(taken, 'médicament', 'médicaments')} (seuil ${format.number(limit.taken)}), ${format.count(strong, 'interaction forte', 'interactions fortes')} avec les AVK (seuil ${format.number(limit.strong)})`,
  stays: (days: readonly string[], fewest: number): string =>
    days.length === 0
      ? `aucune hospitalisation de lien certain ou probable (seuil ${format.number(fewest)})`
      : `${format.count(days.length, 'hospitalisation', 'hospitalisations')} de lien certain ou probable : ${days.join(', ')} (seuil ${format.number(fewest)})`,
  events: (days: readonly string[]): string =>
    days.length === 0 ? 'aucun saignement majeur ni thrombose' : `saignement majeur ou thrombose : ${days.join(', ')}`,
  nothing: 'pas de donnée qui permette de répondre',
  heldBy: (day: string): string =>
    `N’est plus vraie aujourd’hui, mais l’était le ${day} : elle s’arrête après deux fins de mois sans.`,
  readings: (count: number): string =>
    `Dossier en désaccord : ${format.count(count, 'lecture possible', 'lectures possibles')}, la pire est retenue.`,
  reading: (number: number, verdict: string): string => `Lecture ${format.number(number)} (${verdict})`,
  source: (source: string): string => `Source : ${source}`,
  sourceOf: (source: string): string => SOURCES[source] ?? source,
  /** « Que faut-il pour en sortir ? » */
  outlook: {
    title: 'Pour en sortir',
    conditions: 'Tant que ces maladies sont actives et leur sévérité inchangée, la règle reste vraie.',
    medicines: 'Quand l’un de ces médicaments est arrêté.',
    leavesWindow: (day: string): string => `Au plus tôt le ${day}, si rien de nouveau n’arrive.`,
    goodControl: (day: string): string =>
      `Au plus tôt le ${day}, si tous les INR à venir sont dans la cible (fins de mois comprises).`,
    later: 'Pas avant un an et demi.',
  },
};

/** Sources of the built-in rules, in French; one that a place wrote is quoted as it is. */
const SOURCES: Readonly<Record<string, string>> = {
  'proposed default': 'proposition, à signer par le médecin',
  'regional definition': 'définition régionale du patient complexe',
  'clinical reference 3.3': 'référence clinique, § 3.3',
  'HAS 2015': 'HAS, polypathologie 2015',
};
