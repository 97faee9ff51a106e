import { expect, it } from 'vitest';
import { INR_QUESTIONS } from '#domain/inr-questions/inrQuestions.ts';

it('the patient is asked about bleeding and falls before anything else', () => {
  expect(INR_QUESTIONS.questions.slice(0, 2).map(({ code }) => code)).toEqual(['bleeding', 'fallOrHeadTrauma']);
});

it('every question that the clinic asks at an INR is in the list, once', () => {
  // clinical reference 4.2, 4.4, 4.8: bleeding, fall, missed doses, dose taken, drugs, illness, diet and alcohol.
  expect(INR_QUESTIONS.questions.map(({ code }) => code).toSorted()).toEqual([
    'bleeding',
    'dietOrAlcohol',
    'drugStartedOrStopped',
    'fallOrHeadTrauma',
    'illness',
    'missedDoses',
    'otherDoseTaken',
  ]);
});
