/** « Doublons de dossiers » */
export const duplicates = {
  title: 'Doublons de dossiers',
};
