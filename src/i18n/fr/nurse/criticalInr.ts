/** « INR critique » */
export const criticalInr = {
  title: 'INR critique',
};
