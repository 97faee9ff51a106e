import type { LocalDate } from '#domain/localDate.ts';
import { withoutDiacritics } from './strictTrait.ts';

/** The traits a patient is found by. */
export type SearchableIdentity = {
  readonly birthName: string;
  readonly nameInUse?: string;
  readonly firstNames: readonly string[];
  readonly firstNameInUse?: string;
  readonly birthDate?: LocalDate;
};

const NUMERIC_DATE = /(?<!\d)(\d{1,2})[-./](\d{1,2})(?:[-./](\d{0,4}))?(?!\d)/g;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/**
 * A text in the loose form in which names are compared: upper case, no diacritics, and hyphens, apostrophes, points
 * and spaces all one space. "Jean-Noël d’Œuvre" gives "JEAN NOEL D OEUVRE". Never stored as a trait.
 */
export function searchKey(text: string): string {
  return withoutDiacritics(text)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}

/**
 * All that a patient is found by, as one text made once per patient and searched at each keystroke.
 *
 * @returns  the words of all names, each name also in one piece ("LEGOFF"), the birth date as 22/11/1941, 22111941 and
 *           1941; every word has a space before it.
 */
export function patientSearchKey(identity: SearchableIdentity): string {
  const { birthName, nameInUse, firstNames, firstNameInUse, birthDate } = identity;
  const names = [birthName, nameInUse ?? '', ...firstNames, firstNameInUse ?? ''].map(searchKey);
  const joined = names.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', ''));
  const words = new Set([...names, ...joined, ...dateWords(birthDate)].flatMap((text) => text.split(' ')));
  words.delete('');
  return [...words].map((word) => ` ${word}`).join('');
}

/** What a file without an identity is found by: « dossier », and its number as the register wrote it. */
export function provisionalSearchKey(reference: string): string {
  return ` DOSSIER ${searchKey(reference)}`;
}

/** What a nurse typed in the search field, as words to look for; a date stays one word, "2/1/41" becomes "02/01/41". */
function queryTokens(typed: string): readonly string[] {
  const dated = typed
    .replace(ISO_DATE, (_, year: string, month: string, day: string) => `${day}/${month}/${year}`)
    .replace(NUMERIC_DATE, (_, day: string, month: string, year?: string) => typedDate(day, month, year));
  return searchKey(dated)
    .split(' ')
    .filter((token) => token !== '');
}

/**
 * Whether a patient is one of those searched for: each word typed begins one of his words. Made once for what was typed,
 * then asked of a whole region at every letter.
 *
 * @param typed  names in any order, or a birth date; no word matches everybody
 * @returns      takes a key from `patientSearchKey`
 */
export function searchMatcher(typed: string): (key: string) => boolean {
  const beginnings = queryTokens(typed).map((token) => ` ${token}`);
  return (key) => {
    for (const beginning of beginnings) if (!key.includes(beginning)) return false;
    return true;
  };
}

function dateWords(birthDate: LocalDate | undefined): readonly string[] {
  if (birthDate === undefined) return [];
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return [`${day}/${month}/${year}`, `${day}/${month}/${year.slice(2)}`, `${day}${month}${year}`, year];
}

/** A month with nothing after it may still be being typed: "22/1" may become "22/11", so it is not padded. */
function typedDate(day: string, month: string, year: string | undefined): string {
  const paddedDay = day.padStart(2, '0');
  return year === undefined ? `${paddedDay}/${month}` : `${paddedDay}/${month.padStart(2, '0')}/${year}`;
}
