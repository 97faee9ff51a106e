export type PassphraseWeakness = 'tooFewWords' | 'tooShort' | 'tooCommon';

const FEWEST_WORDS = 4;
const SHORTEST = 16;
const WORD = /\p{L}{3,}/gu;

/** Said aloud in every talk about passphrases, so tried first. */
const COMMON = ['correct horse battery staple', 'cheval agrafe batterie correcte', 'azerty qwerty azerty qwerty'];

/**
 * The one form of a typed passphrase: a tablet's keyboard writes a capital at the start, a space at the end and accents
 * in two ways, and none of these is a mistake.
 */
export function normalisedPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Why a passphrase is refused; undefined when it may guard a tablet: four different words of three letters and more. */
export function weaknessOf(typed: string): PassphraseWeakness | undefined {
  const passphrase = normalisedPassphrase(typed);
  const words = passphrase.match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return 'tooFewWords';
  if (passphrase.length < SHORTEST) return 'tooShort';
  if (new Set(words).size < FEWEST_WORDS || COMMON.includes(passphrase)) return 'tooCommon';
  return undefined;
}
