import { type AssessmentTopicCode, ASSESSMENT_TOPICS } from '#domain/assessment/assessmentTopics.ts';
import { creatinineMgPerL, creatinineUmolPerL } from '#domain/assessment/creatinine.ts';
import { isDecimal } from '#domain/decimal.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { wordFor } from '#i18n/wordFor.ts';
import type { Saying, Words } from './sayFact.ts';

type Body = Pick<WritingFact<'assessment'>['body'], 'topic' | 'value' | 'unit'>;

export function sayAssessment({ body }: WritingFact<'assessment'>, words: Words): Saying {
  const { assessment, stay } = words.texts.clinicalHistory;
  return {
    title: `${wordFor(assessment.topics, body.topic, assessment.unknownTopic)} : ${assessedValue(body, words)}`,
    details: [stay.on(words.format.day(body.takenOn))],
  };
}

/** "106 µmol/L (soit 12 mg/L)", "3", "un proche". */
export function assessedValue(body: Body, { texts, format }: Words): string {
  const { assessment, entry } = texts.clinicalHistory;
  if (body.unit === '{code}') return wordFor(answersOf(body.topic, assessment.answers), body.value, entry.unknownCode);
  const value = format.decimal(body.value);
  if (body.unit === '{score}') return value;
  const inUnit = `${value} ${wordFor(assessment.units, body.unit, body.unit)}`;
  if (body.topic !== 'creatinine' || !isDecimal(body.value)) return inUnit;
  return `${inUnit} (${assessment.converted(otherCreatinine(body, { texts, format }))})`;
}

/** The answers of a coded topic, in the language of the screen. */
export function answersOf(
  topic: string,
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Readonly<Record<string, string>> {
  return new Map(Object.entries(answers)).get(topic) ?? {};
}

/** The same creatinine in the unit it was not typed in. */
function otherCreatinine({ value, unit }: Body, { texts, format }: Words): string {
  const { units } = texts.clinicalHistory.assessment;
  if (unit === 'mg/L') return `${format.number(creatinineUmolPerL(value, unit) ?? 0)} ${units['umol/L']}`;
  return `${format.number(creatinineMgPerL(value, unit) ?? 0, 1)} ${units['mg/L']}`;
}

/** Topics by the screen they are entered on: what comes on one paper, or out of one conversation. */
export const ASSESSMENT_GROUPS = {
  biology: ['creatinine', 'haemoglobin', 'platelets'],
  measures: ['weight', 'height', 'systolicPressure', 'leftVentricularEjectionFraction', 'nyha'],
  autonomy: [
    'livesAlone',
    'helpAtHome',
    'pillsPreparedBy',
    'cognitiveDisorder',
    'medicalAccess',
    'alcohol',
    'gir',
    'clinicalFrailtyScale',
    'mmse',
  ],
} as const satisfies Readonly<Record<string, readonly AssessmentTopicCode[]>>;
export type AssessmentGroup = keyof typeof ASSESSMENT_GROUPS;

/** The unit a topic is written in, and for a creatinine the one that was chosen. */
export function unitOf(topic: AssessmentTopicCode, creatinineUnit: string): string {
  return topic === 'creatinine' ? creatinineUnit : ASSESSMENT_TOPICS[topic].unit;
}
