import { inFrenchPrint } from './frenchSpaces.ts';

/** Regional coordination: figures without names. */
export const region = inFrenchPrint({
  first: {
    title: 'Coordination régionale',
    intro: 'Vous êtes reconnu par la région. Ce rôle ne voit aucun nom de patient, ni maintenant ni plus tard.',
    todayTitle: 'Ce qui fonctionne aujourd’hui',
    today: ['Votre identité et votre rôle, vérifiés par la région.', 'La connexion et la déconnexion.'],
    laterTitle: 'Ce qui n’y est pas encore',
    later: [
      'Les indicateurs par territoire, avec leur complétude.',
      'L’équité d’accès et les petits effectifs protégés.',
      'L’état du parc de tablettes.',
    ],
    meanwhile: 'En attendant, aucun chiffre n’est affiché ici plutôt qu’un chiffre incomplet.',
  },
});

export type RegionTexts = typeof region;
