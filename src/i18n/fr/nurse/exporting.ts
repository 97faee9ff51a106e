/** « Documents » */
export const exporting = {
  title: 'Documents',
};
