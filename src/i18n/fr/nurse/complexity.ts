/** « Complexité » */
export const complexity = {
  title: 'Complexité',
};
