/**
 * Whether the last digit is the Luhn key of the others, as national numbers of professionals and places have it.
 *
 * @param digits  digits only, the key last; anything else has no key and does not pass.
 */
export function passesLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += weighed(Number(digits.at(-1 - at)), at);
  return sum % 10 === 0;
}

/** Every second digit from the right counts double, and a double of two digits counts as their sum. */
function weighed(digit: number, at: number): number {
  if (at % 2 === 0) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}
