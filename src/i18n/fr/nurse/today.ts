/** « Aujourd’hui » */
export const today = {
  title: 'Aujourd’hui',
};
