import { inFrenchPrint } from './frenchSpaces.ts';

/** The pharmacist of a patient's pharmacy. */
export const pharmacist = inFrenchPrint({
  first: {
    title: 'Espace du pharmacien',
    intro: 'Vous êtes reconnu par la région. Aucun dossier de patient n’est gardé sur cet appareil.',
    todayTitle: 'Ce qui fonctionne aujourd’hui',
    today: ['Votre identité et votre officine, vérifiées par la région.', 'La connexion et la déconnexion.'],
    laterTitle: 'Ce qui n’y est pas encore',
    later: [
      'Les entretiens pharmaceutiques selon le guide conventionnel.',
      'La liste de vos patients sous AVK.',
      'Les signalements qui deviennent des tâches pour le centre.',
    ],
    meanwhile: 'En attendant, signalez toute interaction ou difficulté au centre par téléphone.',
  },
});

export type PharmacistTexts = typeof pharmacist;
