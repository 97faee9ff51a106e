import { ANTI_INFECTIVES } from './antiInfectives.ts';
import type { AvkInteraction } from './avkInteraction.ts';
import { CONTRAINDICATED } from './contraindicated.ts';
import { NOT_RECOMMENDED } from './notRecommended.ts';
import { PRECAUTIONS } from './precautions.ts';

const LINES = [...CONTRAINDICATED, ...NOT_RECOMMENDED, ...PRECAUTIONS, ...ANTI_INFECTIVES] as const;

/** What a co-medication names in its `interaction`. */
export type AvkInteractionCode = (typeof LINES)[number]['code'];

/**
 * The medicines known to interact with an AVK. Proposed; the clinic's physician signs it.
 *
 * Antiplatelets at a small dose are not in the list of the reference: they are here because HAS-BLED counts them.
 */
export const AVK_INTERACTIONS: {
  readonly version: number;
  readonly source: string;
  readonly interactions: readonly AvkInteraction<AvkInteractionCode>[];
} = {
  version: 1,
  source: 'clinical reference 4.8 (Thésaurus ANSM); HAS-BLED for antiplatelets',
  interactions: LINES,
};

/** Days after a medicine was started or stopped between which an INR is due: guidance, which a person accepts or not. */
export const INR_AFTER_MEDICINE = { version: 1, source: 'clinical reference 4.8', from: 3, to: 4 } as const;

/** The line of a code; nothing for a code of a newer app. */
export function avkInteraction(code: string): AvkInteraction<AvkInteractionCode> | undefined {
  return AVK_INTERACTIONS.interactions.find((line) => line.code === code);
}
