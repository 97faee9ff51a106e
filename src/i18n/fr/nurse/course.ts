/** « Traitement et cible » */
export const course = {
  title: 'Traitement et cible',
};
