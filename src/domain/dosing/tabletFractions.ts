const FRACTIONS = ['', '¼', '½', '¾'];

/** Quarters as a tablet is broken: 3 is ¾, 6 is 1 ½, 0 is 0. */
export function tabletFractions(quarters: number): string {
  const whole = Math.floor(quarters / 4);
  const part = FRACTIONS[quarters % 4] ?? '';
  if (part === '') return String(whole);
  return whole === 0 ? part : `${whole}\u202f${part}`;
}
