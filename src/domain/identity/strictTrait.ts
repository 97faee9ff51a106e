/**
 * A name as the national identity (INS) writes it: upper case, no diacritics; hyphens and apostrophes are kept, because
 * the match with the national service is strict.
 *
 * @param text  as typed or imported; spaces around are dropped, several inside become one.
 *
 * Source: RNIV, rules on strict traits; industriels.esante.gouv.fr FAQ for the hyphen.
 */
export function strictTrait(text: string): string {
  return withoutDiacritics(text)
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Upper case, letters without accents or ligatures: "Œuvrard-Noël" gives "OEUVRARD-NOEL". */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/Œ/g, 'OE')
    .replace(/Æ/g, 'AE')
    .replace(/Ø/g, 'O')
    .replace(/Ł/g, 'L');
}
