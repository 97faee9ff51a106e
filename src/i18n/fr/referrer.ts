import { inFrenchPrint } from './frenchSpaces.ts';

/** The GP, or whoever refers patients. */
export const referrer = inFrenchPrint({
  first: {
    title: 'Espace du médecin traitant',
    intro: 'Vous êtes reconnu par la région. Aucun dossier de patient n’est gardé sur cet appareil.',
    todayTitle: 'Ce qui fonctionne aujourd’hui',
    today: ['Votre identité et votre lieu d’exercice, vérifiés par la région.', 'La connexion et la déconnexion.'],
    laterTitle: 'Ce qui n’y est pas encore',
    later: [
      'La demande d’inclusion d’un patient, y compris sans réseau.',
      'La liste de vos patients suivis et leur équilibre (TTR).',
      'Le devenir de vos demandes.',
    ],
    meanwhile:
      'En attendant, adressez vos patients au centre comme d’habitude : téléphone, courrier ou messagerie sécurisée.',
  },
});

export type ReferrerTexts = typeof referrer;
