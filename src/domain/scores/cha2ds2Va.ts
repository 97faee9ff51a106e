import { ageToday, any, compared, hasCondition } from '#domain/complexity/askedOfPatient.ts';
import type { Judgement } from '#domain/complexity/judgement.ts';
import type { Verdict } from '#domain/complexity/verdict.ts';
import { type ScoreInterval, scoreInterval } from './scoreInterval.ts';

export const CHA2DS2_VA = {
  version: 1,
  source: 'ESC 2024',
  old: 65,
  veryOld: 75,
  recommended: 2,
  considered: 1,
} as const;

type Item = 'heartFailure' | 'hypertension' | 'age75' | 'diabetes' | 'strokeOrEmbolism' | 'vascularDisease' | 'age65';

/**
 * CHA2DS2-VA, 0 to 8: the risk of stroke of an atrial fibrillation, without the sex. As the interval that what is known
 * leaves open.
 *
 * Source: ESC 2024; clinical reference 3.2.
 */
export function cha2ds2Va(judgement: Judgement): ScoreInterval<Item> {
  const has = (...codes: readonly string[]) => hasCondition(judgement, ({ code }) => codes.includes(code));
  const age = ageToday(judgement);
  const ageItems =
    age === undefined
      ? // One of the two at most: while the age is unknown, the two points are one question.
        ([{ code: 'age75', verdict: 'unknown', worth: 2 }] as const)
      : ([
          { code: 'age75', verdict: compared(age, (years) => years >= CHA2DS2_VA.veryOld), worth: 2 },
          { code: 'age65', verdict: between65And74(age), worth: 1 },
        ] as const);
  return scoreInterval<Item>(
    [
      { code: 'heartFailure', verdict: has('heartFailure'), worth: 1 },
      { code: 'hypertension', verdict: has('hypertension'), worth: 1 },
      ...ageItems,
      { code: 'diabetes', verdict: has('diabetes'), worth: 1 },
      { code: 'strokeOrEmbolism', verdict: any(has('strokeOrTia'), embolism(judgement)), worth: 2 },
      { code: 'vascularDisease', verdict: has('coronaryDisease', 'peripheralArteryDisease'), worth: 1 },
    ],
    8,
  );
}

function between65And74(age: number): Verdict {
  return age >= CHA2DS2_VA.old && age < CHA2DS2_VA.veryOld ? 'yes' : 'no';
}

const EMBOLISMS: ReadonlySet<string> = new Set(['stroke', 'transientIschaemicAttack', 'peripheralArtery']);

/** An event says yes; that none was written leaves the answer to the conditions. */
function embolism({ evidence, evaluation }: Judgement): Verdict {
  const happened = evidence.events.some(
    ({ type, location = '', occurredOn }) =>
      type === 'thrombosis' && EMBOLISMS.has(location) && occurredOn <= evaluation.today.day,
  );
  return happened ? 'yes' : 'no';
}
