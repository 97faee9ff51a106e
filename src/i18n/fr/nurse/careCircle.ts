/** « Cercle de soins » */
export const careCircle = {
  title: 'Cercle de soins',
};
