/** Where a "yes" is written in full: the patient's record that the answer opens. */
export type InrQuestionRecord = 'clinicalEvent' | 'coMedication' | 'doseTaken' | 'nothing';

/**
 * What a patient is asked at each INR, in this order: what may be urgent first. Answers are `yes`, `no` or `unknown`; a
 * question that was not asked has no answer, which is not "no".
 *
 * Source: clinical reference 4.2, 4.4 and 4.8 (bleeding, falls, drugs started or stopped, infection, fever, diarrhoea
 * and diet as causes of an unstable INR); carnet AVK of the ANSM for missed doses. To be signed by the clinic.
 */
export const INR_QUESTIONS = {
  version: 1,
  source: 'Équilibre, d’après HAS 2008, ANSM 2014 et le carnet AVK ; à signer par le médecin du centre',
  questions: [
    { code: 'bleeding', opens: 'clinicalEvent' },
    { code: 'fallOrHeadTrauma', opens: 'clinicalEvent' },
    { code: 'missedDoses', opens: 'nothing' },
    { code: 'otherDoseTaken', opens: 'doseTaken' },
    { code: 'drugStartedOrStopped', opens: 'coMedication' },
    { code: 'illness', opens: 'nothing' },
    { code: 'dietOrAlcohol', opens: 'nothing' },
  ],
} as const satisfies {
  readonly version: number;
  readonly source: string;
  readonly questions: readonly { readonly code: string; readonly opens: InrQuestionRecord }[];
};

export type InrQuestionCode = (typeof INR_QUESTIONS)['questions'][number]['code'];
