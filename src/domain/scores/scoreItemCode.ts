import type { cha2ds2Va } from './cha2ds2Va.ts';
import type { hasBled } from './hasBled.ts';
import type { sameTt2 } from './sameTt2.ts';

type CodesOf<Score extends typeof hasBled | typeof cha2ds2Va | typeof sameTt2> =
  ReturnType<Score>['items'][number]['code'];

/** Every item of every score: a screen has words for each. */
export type ScoreItemCode = CodesOf<typeof hasBled> | CodesOf<typeof cha2ds2Va> | CodesOf<typeof sameTt2>;
