import type { IdentityTraits } from './identityTraits.ts';
import { UNKNOWN_BIRTH_PLACE } from './birthPlace.ts';

export type MatriculeDoubt = 'sex' | 'birthYear' | 'birthMonth' | 'birthPlace';

/**
 * What a matricule says otherwise than the traits beside it. Asked about, never refused: the number keeps what was
 * declared at birth, and months over 12 stand for incomplete civil status.
 *
 * @param matricule  as `parseMatricule` gives it
 */
export function matriculeDoubts(matricule: string, traits: IdentityTraits): readonly MatriculeDoubt[] {
  const { date, precision } = traits.birthDate;
  const month = Number(matricule.slice(3, 5));
  const doubts: readonly (MatriculeDoubt | false)[] = [
    isOtherSex(matricule.slice(0, 1), traits.sex) && 'sex',
    matricule.slice(1, 3) !== date.slice(2, 4) && 'birthYear',
    precision !== 'year' && month >= 1 && month <= 12 && month !== Number(date.slice(5, 7)) && 'birthMonth',
    isOtherPlace(matricule.slice(5, 10), traits.birthPlace) && 'birthPlace',
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/** 3 and 7 are men, 4 and 8 women, on their way to a definitive number. */
function isOtherSex(first: string, sex: string): boolean {
  if (sex === 'F') return '1357'.includes(first);
  if (sex === 'M') return '2468'.includes(first);
  return false;
}

function isOtherPlace(inMatricule: string, birthPlace: string | undefined): boolean {
  return birthPlace !== undefined && birthPlace !== UNKNOWN_BIRTH_PLACE && birthPlace !== inMatricule;
}
