import { ageToday, compared, hasCondition, takes } from '#domain/complexity/askedOfPatient.ts';
import type { Judgement } from '#domain/complexity/judgement.ts';
import { reaches, type Verdict } from '#domain/complexity/verdict.ts';
import { type ScoreInterval, scoreInterval } from './scoreInterval.ts';

export const SAME_TT2 = { version: 1, source: 'Apostolakis 2013', young: 60, diseases: 3 } as const;

type Item = 'female' | 'under60' | 'history' | 'treatment' | 'tobacco';

const DISEASES = [
  'hypertension',
  'diabetes',
  'coronaryDisease',
  'peripheralArteryDisease',
  'heartFailure',
  'strokeOrTia',
  'chronicRespiratoryDisease',
  'liverDisease',
  'chronicKidneyDisease',
] as const;

/**
 * SAMe-TT2R2 without its item R, 0 to 6: how well a control with AVK may be expected to go. The item on origin is not
 * asked in France, so the score is another, and is named so. Tobacco is asked nowhere yet: always unknown.
 *
 * Source: clinical reference 3.2.
 */
export function sameTt2(judgement: Judgement): ScoreInterval<Item> {
  const { sex } = judgement.evidence;
  const isFemale: Verdict = sex === 'F' ? 'yes' : sex === 'M' ? 'no' : 'unknown';
  return scoreInterval<Item>(
    [
      { code: 'female', verdict: isFemale, worth: 1 },
      { code: 'under60', verdict: compared(ageToday(judgement), (age) => age < SAME_TT2.young), worth: 1 },
      { code: 'history', verdict: manyDiseases(judgement), worth: 1 },
      { code: 'treatment', verdict: takes(judgement, (code) => code === 'amiodarone'), worth: 1 },
      { code: 'tobacco', verdict: 'unknown', worth: 2 },
    ],
    6,
  );
}

/** More than two of nine. */
function manyDiseases(judgement: Judgement): Verdict {
  const answers = DISEASES.map((disease) => hasCondition(judgement, ({ code }) => code === disease));
  const sure = answers.filter((answer) => answer === 'yes').length;
  const possible = answers.filter((answer) => answer === 'unknown').length;
  return reaches(SAME_TT2.diseases, { sure, possible, complete: 'yes' });
}
