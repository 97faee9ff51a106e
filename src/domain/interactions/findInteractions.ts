import { searchKey, searchMatcher } from '#domain/identity/searchKey.ts';
import type { AvkInteraction } from './avkInteraction.ts';
import { AVK_INTERACTIONS, type AvkInteractionCode } from './avkInteractions.ts';

/** A line of the list, and the name by which it was found: a brand, a substance, or the line's own. */
export type FoundInteraction = {
  readonly interaction: AvkInteraction<AvkInteractionCode>;
  readonly foundAs: string;
};

/**
 * The lines that what was typed begins a name of: "kard" finds Kardégic, "ains" finds every NSAID by its line.
 *
 * @param typed   what stands in the field; nothing finds nothing.
 * @param nameOf  the line's own name in the language of the screen.
 * @returns       contraindicated first, as the list is.
 */
export function findInteractions(
  typed: string,
  nameOf: (code: AvkInteractionCode) => string,
): readonly FoundInteraction[] {
  if (searchKey(typed) === '') return [];
  const isSought = searchMatcher(typed);
  return AVK_INTERACTIONS.interactions.flatMap((interaction) => {
    const name = namesOf(interaction, nameOf).find((one) => isSought(` ${searchKey(one)}`));
    return name === undefined ? [] : [{ interaction, foundAs: name }];
  });
}

function namesOf(
  { code, medicines }: AvkInteraction<AvkInteractionCode>,
  nameOf: (code: AvkInteractionCode) => string,
): readonly string[] {
  return [...medicines.flatMap(({ substance, brands }) => [...brands, substance]), nameOf(code)];
}
