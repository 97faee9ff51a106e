import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ASSESSMENT_TOPICS, type CodedTopic } from '#domain/assessment/assessmentTopics.ts';
import { AvkInterruption } from '#facts/kinds/avkInterruption.ts';
import { ClinicalEvent } from '#facts/kinds/clinicalEvent.ts';
import { Condition } from '#facts/kinds/condition.ts';
import { HospitalStay } from '#facts/kinds/hospitalStay.ts';
import { PlannedProcedure } from '#facts/kinds/plannedProcedure.ts';
import { nurse as english } from '#i18n/en/nurse.ts';
import { nurse as french } from '#i18n/fr/nurse.ts';
import { ASSESSMENT_GROUPS } from '#ui/nurse/clinical-history/sayAssessment.ts';

/** The closed part of an open list of codes. */
function codesOf(schema: z.ZodType): readonly string[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const [closed] = (inner as z.ZodUnion<readonly [z.ZodEnum, z.ZodString]>).options;
  return closed.options.map(String);
}

describe.each([
  { language: 'French', texts: french.clinicalHistory },
  { language: 'English', texts: english.clinicalHistory },
])('in $language every answer of a form is a code of its kind, and every code has its words', ({ texts }) => {
  it.each([
    { list: 'types of stay', schema: HospitalStay.shape.type, words: texts.stay.types },
    { list: 'planned or not', schema: HospitalStay.shape.planned, words: texts.stay.plannedAnswers },
    { list: 'motives', schema: HospitalStay.shape.motive, words: texts.stay.motives },
    { list: 'links with the AVK', schema: HospitalStay.shape.avkLink, words: texts.link },
    { list: 'types of event', schema: ClinicalEvent.shape.type, words: texts.event.types },
    { list: 'severities of an event', schema: ClinicalEvent.shape.severity, words: texts.event.severities },
    { list: 'places', schema: ClinicalEvent.shape.location, words: texts.event.locations },
    { list: 'outcomes', schema: ClinicalEvent.shape.outcome, words: texts.event.outcomes },
    { list: 'causes of a stop', schema: AvkInterruption.shape.cause, words: texts.interruption.causes },
    { list: 'procedures', schema: PlannedProcedure.shape.procedure, words: texts.procedure.procedures },
    { list: 'relays', schema: PlannedProcedure.shape.relay, words: texts.procedure.relays },
    { list: 'states of a procedure', schema: PlannedProcedure.shape.state, words: texts.procedure.states },
    { list: 'severities of a condition', schema: Condition.shape.severity, words: texts.condition.severity },
  ])('$list', ({ schema, words }) => {
    expect(Object.keys(words).toSorted()).toEqual(codesOf(schema).toSorted());
  });

  it('answers of assessments', () => {
    const coded = Object.entries(ASSESSMENT_TOPICS).filter(
      (entry): entry is [keyof typeof texts.assessment.answers, CodedTopic] => entry[1].kind === 'coded',
    );
    for (const [topic, { codes }] of coded) {
      expect(Object.keys(texts.assessment.answers[topic]), topic).toEqual([...codes]);
    }
  });
});

it('every topic is entered on one screen, and on one only', () => {
  const all = Object.values(ASSESSMENT_GROUPS).flat();
  expect(all.toSorted()).toEqual(Object.keys(ASSESSMENT_TOPICS).toSorted());
});
