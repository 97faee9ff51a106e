/** « Identité » */
export const identityForm = {
  title: 'Identité',
};
