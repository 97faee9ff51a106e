/** « Prochain contrôle » */
export const nextControl = {
  title: 'Prochain contrôle',
  proposal: {
    title: 'Ce que propose la référence',
    neverImposed: 'Une proposition : c’est vous qui fixez la date.',
    /** Why this interval, by the situation. */
    situation: {
      firstAfterStart: 'Début du traitement : premier contrôle après la 3ᵉ prise, le matin du 4ᵉ jour.',
      secondAfterStart: 'Début du traitement : deuxième contrôle 3 à 6 jours après le premier.',
      doseChanged: 'Dose changée : premier contrôle après 3 jours, puis 1 à 2 fois par semaine jusqu’à stabilité.',
      destabilised:
        'Événement qui peut déséquilibrer (fièvre, déshydratation, insuffisance cardiaque, infection, médicament ajouté ou arrêté) : contrôle après 2 à 3 jours.',
      untilStable: 'INR pas encore stable : 1 à 2 contrôles par semaine.',
      stable: 'INR stable : contrôles de plus en plus espacés, jusqu’à un mois au plus.',
      overdose: 'Surdosage : INR de contrôle dès le lendemain.',
    },
    source: {
      ansm2014: 'ANSM 2014, bon usage des AVK',
      gehtHas2008: 'GEHT-HAS, avril 2008, surdosage asymptomatique',
    },
    since: (day: string): string => `compté depuis le ${day}`,
    between: (from: string, to: string): string => `entre le ${from} et le ${to}`,
    version: (version: number): string => `intervalles, version ${version}`,
    moved: {
      later: (from: string, why: string): string => `Le ${from} est ${why} : reporté au jour ouvert suivant.`,
      earlier: (from: string, why: string): string => `Le ${from} est ${why} : avancé au jour ouvert précédent.`,
      onClosedDay: (why: string): string =>
        `C’est ${why}, et ce contrôle n’attend pas : prévoir un laboratoire de garde ou l’hôpital.`,
      past: (from: string): string => `La date comptée, le ${from}, est déjà passée : au plus tôt.`,
    },
    accept: (day: string): string => `Prendre le ${day}`,
  },
  closedDay: {
    sunday: 'un dimanche',
    newYear: 'le 1ᵉʳ janvier',
    easterMonday: 'le lundi de Pâques',
    labourDay: 'le 1ᵉʳ mai',
    victoryDay: 'le 8 mai',
    ascension: 'le jeudi de l’Ascension',
    whitMonday: 'le lundi de Pentecôte',
    nationalDay: 'le 14 juillet',
    assumption: 'le 15 août',
    allSaints: 'la Toussaint',
    armistice: 'le 11 novembre',
    christmas: 'Noël',
  },
};
