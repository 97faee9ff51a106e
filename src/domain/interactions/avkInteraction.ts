/** How strongly the two are to be kept apart, in the order of the thesaurus: the first is never given with an AVK. */
export const INTERACTION_CLASSES = ['contraindicated', 'notRecommended', 'precaution'] as const;
export type InteractionClass = (typeof INTERACTION_CLASSES)[number];

/** What the medicine does to somebody who takes an AVK. */
export type InteractionEffect =
  /** The AVK acts more: the INR rises. */
  | 'raisesInr'
  /** The AVK acts less: the INR falls, and rises again when the medicine is stopped. */
  | 'lowersInr'
  /** It makes one bleed by itself, whatever the INR says. */
  | 'bleeding'
  /** The INR moves in either direction, or the illness that is treated moves it. */
  | 'unstableInr';

/** What the scores count: HAS-BLED takes a point for an antiplatelet agent or an NSAID. */
export type InteractionMark = 'antiplatelet' | 'nsaid';

/** Who says so; the words of each are in the catalogue. */
export type InteractionSource =
  | 'thesaurus'
  | 'thesaurusAspirin'
  | 'thesaurusAntibiotics'
  | 'miconazoleWarning'
  | 'officineTraining'
  | 'generalKnowledge'
  | 'hasBled';

/** A medicine by the name printed on French boxes, its brands beside it: proper names, the same in every language. */
export type NamedMedicine = { readonly substance: string; readonly brands: readonly string[] };

/** One line of the list: medicines that do the same to an AVK. */
export type AvkInteraction<Code extends string = string> = {
  readonly code: Code;
  readonly class: InteractionClass;
  readonly effects: readonly [InteractionEffect, ...InteractionEffect[]];
  readonly marks: readonly InteractionMark[];
  readonly medicines: readonly NamedMedicine[];
  readonly source: InteractionSource;
};

/** "ibuprofène", "Advil", "Nurofen": a substance and the brands it is asked for by. */
export function medicine(substance: string, ...brands: readonly string[]): NamedMedicine {
  return { substance, brands };
}
