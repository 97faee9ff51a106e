import { format } from './format.ts';

/** What everybody reads, whatever his role. French defines the keys; every other language is checked against it. */
export const shared = {
  format,
  app: { name: 'Équilibre', demonstration: 'Démonstration – patients fictifs' },
  actions: {
    cancel: 'Annuler',
    close: 'Fermer',
    back: 'Retour',
    undo: 'Annuler',
    retry: 'Réessayer',
    reload: 'Recharger',
    save: 'Enregistrer',
    continue: 'Continuer',
  },
  loading: 'Chargement…',
  couldNotRead: 'Ces données n’ont pas pu être lues sur cette tablette. Rien n’a été effacé.',
  day: {
    placeholder: 'jj/mm/aaaa',
    choose: 'Choisir dans le calendrier',
    unreadable: 'Saisissez un jour qui existe, par exemple 22/11/2026.',
    tooEarly: (earliest: string) => `Ce jour est trop ancien : au plus tôt le ${earliest}.`,
    tooLate: (latest: string) => `Ce jour est trop tardif : au plus tard le ${latest}.`,
  },
  pad: {
    comma: 'virgule',
    above: 'supérieur à',
    backspace: 'effacer le dernier chiffre',
  },
  zone: { below: 'sous la cible', within: 'dans la cible', above: 'au-dessus de la cible' },
};

/** Same keys, other words: a text that a language lacks is a type error, never a blank on a tablet. */
export type SharedTexts = typeof shared;
