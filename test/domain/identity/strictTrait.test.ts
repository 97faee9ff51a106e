import { expect, it } from 'vitest';
import { strictTrait } from '#domain/identity/strictTrait.ts';

it.each([
  { typed: 'Marie-Louise', trait: 'MARIE-LOUISE' },
  { typed: 'd’Œuvre', trait: "D'OEUVRE" },
  { typed: '  de   la Tour ', trait: 'DE LA TOUR' },
  { typed: 'Pat‑Trois', trait: 'PAT-TROIS' },
  { typed: 'Noël', trait: 'NOEL' },
])('the strict trait of "$typed" is $trait, its hyphens and apostrophes kept', ({ typed, trait }) => {
  expect(strictTrait(typed)).toBe(trait);
});
