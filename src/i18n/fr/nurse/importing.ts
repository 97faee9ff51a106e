/** « Importer une file active » */
export const importing = {
  title: 'Importer une file active',
};
