/** « Règles » */
export const ruleSets = {
  title: 'Règles',
};
