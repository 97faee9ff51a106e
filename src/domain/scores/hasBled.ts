import {
  ageToday,
  answered,
  any,
  codedAnswer,
  compared,
  creatinine,
  hasCondition,
  measuredValue,
  takesMarked,
} from '#domain/complexity/askedOfPatient.ts';
import { isReviewed } from '#domain/complexity/evidence.ts';
import type { Judgement } from '#domain/complexity/judgement.ts';
import { courseUpTo } from '#domain/complexity/preparedInrs.ts';
import type { Verdict } from '#domain/complexity/verdict.ts';
import { isProvisional, ttrPercent } from '#domain/ttr/ttrPercent.ts';
import { ttrOfCourse } from '#domain/ttr/timeInTherapeuticRange.ts';
import { type ScoreInterval, scoreInterval } from './scoreInterval.ts';

export const HAS_BLED = {
  version: 1,
  source: 'Pisters 2010; PMC3418985',
  systolicOver: 160,
  creatinineOver: 200,
  labileTtrUnder: 60,
  ageOver: 65,
  high: 3,
} as const;

type Item = 'pressure' | 'kidney' | 'liver' | 'stroke' | 'bleeding' | 'labileInr' | 'age' | 'medicines' | 'alcohol';

/**
 * HAS-BLED, 0 to 9, as the interval that what is known leaves open.
 *
 * A stroke and a TIA are one entry of our conditions, so either gives the point. A transplanted kidney is seen by its
 * creatinine only. The labile INR is a TTR under 60 % over twelve months, where it is not provisional.
 *
 * Source: clinical reference 3.2; sources differ on > 65 or ≥ 65, this takes > 65.
 */
export function hasBled(judgement: Judgement): ScoreInterval<Item> {
  const systolic = measuredValue(judgement, 'systolicPressure', 'mm[Hg]');
  return scoreInterval<Item>(
    [
      { code: 'pressure', verdict: compared(systolic, (value) => value > HAS_BLED.systolicOver), worth: 1 },
      { code: 'kidney', verdict: kidney(judgement), worth: 1 },
      { code: 'liver', verdict: liver(judgement), worth: 1 },
      { code: 'stroke', verdict: stroke(judgement), worth: 1 },
      { code: 'bleeding', verdict: bleeding(judgement), worth: 1 },
      { code: 'labileInr', verdict: labileInr(judgement), worth: 1 },
      { code: 'age', verdict: compared(ageToday(judgement), (age) => age > HAS_BLED.ageOver), worth: 1 },
      { code: 'medicines', verdict: takesMarked(judgement, ['antiplatelet', 'nsaid']), worth: 1 },
      { code: 'alcohol', verdict: alcohol(judgement), worth: 1 },
    ],
    9,
  );
}

function kidney(judgement: Judgement): Verdict {
  const dialysis = hasCondition(judgement, ({ criterion }) => criterion === 'dialysis');
  if (dialysis === 'yes') return 'yes';
  return compared(creatinine(judgement), (value) => value > HAS_BLED.creatinineOver);
}

function liver(judgement: Judgement): Verdict {
  const severe = hasCondition(judgement, ({ code, severity }) => code === 'liverDisease' && severity === 'severe');
  const unclear = hasCondition(judgement, ({ code, severity }) => code === 'liverDisease' && severity === 'unknown');
  return severe !== 'yes' && unclear === 'yes' ? 'unknown' : severe;
}

function stroke(judgement: Judgement): Verdict {
  const recorded = hasCondition(judgement, ({ code }) => code === 'strokeOrTia');
  return hasHappened(judgement, ({ location }) => location === 'stroke') ? 'yes' : recorded;
}

/** A major bleeding whenever it was, or what makes one bleed: an anaemia, low platelets. */
function bleeding(judgement: Judgement): Verdict {
  const { evidence, evaluation } = judgement;
  const window = { from: evaluation.today.reviewedFrom, to: evaluation.today.day };
  const isBleeding = (severity: (text: string) => boolean) =>
    hasHappened(judgement, (event) => event.type === 'bleeding' && severity(event.severity));
  const past: Verdict = isBleeding((text) => text === 'major')
    ? 'yes'
    : isReviewed(evidence.reviews, 'events', window) && !isBleeding((text) => text === 'unknown')
      ? 'no'
      : 'unknown';
  const predisposed = hasCondition(judgement, ({ code }) => code === 'chronicAnaemia' || code === 'thrombocytopenia');
  return any(past, predisposed);
}

function hasHappened(
  { evidence, evaluation }: Judgement,
  isIt: (event: Judgement['evidence']['events'][number]) => boolean,
) {
  return evidence.events.some((event) => event.occurredOn <= evaluation.today.day && isIt(event));
}

function alcohol(judgement: Judgement): Verdict {
  const told = answered(codedAnswer(judgement, 'alcohol'), ['from8']);
  if (told !== 'unknown') return told;
  // That nobody wrote the condition says nothing of eight glasses a week.
  return hasCondition(judgement, ({ code }) => code === 'alcoholUseDisorder') === 'yes' ? 'yes' : 'unknown';
}

/** Of several readings the worst; provisional, or of a range chosen for nobody: unknown. */
export function labileInr({ inrs, evaluation }: Judgement): Verdict {
  if (inrs === 'tooManyDisputes') return 'unknown';
  const { longTtr, day } = evaluation.today;
  return any(
    ...inrs.map(({ course, unconfirmed }): Verdict => {
      const ttr = ttrOfCourse(courseUpTo(course, day), longTtr);
      if (unconfirmed.length > 0 || ttr.kind === 'unmeasurable' || isProvisional(ttr)) return 'unknown';
      return ttrPercent(ttr) < HAS_BLED.labileTtrUnder ? 'yes' : 'no';
    }),
  );
}
