/** « Antécédents » */
export const clinicalHistory = {
  title: 'Antécédents',
};
