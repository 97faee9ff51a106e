/** « Traitement et dose » */
export const dose = {
  title: 'Traitement et dose',
};
