/** « Traiter un résultat » */
export const closing = {
  title: 'Traiter un résultat',
};
