import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';

const day = z.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value) !== undefined);
const answer = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answer>;

export const DECISIONS = ['unchanged', 'changed', 'doseSkipped', 'stopped', 'askedPrescriber'] as const;
export const HOW_DECIDED = ['telephone', 'inPerson', 'written', 'protocol'] as const;
export const CALLED = [
  'patient',
  'caregiver',
  'homeNurse',
  'generalPractitioner',
  'cardiologist',
  'careHome',
  'other',
] as const;
export const CALLED_BY = ['telephone', 'inPerson', 'message', 'letter'] as const;
export const OUTCOMES = ['told', 'voicemail', 'noAnswer', 'callBack', 'wrongNumber', 'refused'] as const;
export const REPEATED = ['yes', 'partly', 'no', 'notAsked'] as const;

const DecisionDraft = z.object({
  choice: z.enum(DECISIONS).optional(),
  name: z.string().max(120).optional(),
  how: z.enum(HOW_DECIDED).optional(),
  protocol: z.string().max(120).optional(),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

const CallDraft = z.object({
  with: z.enum(CALLED).optional(),
  name: z.string().max(120).optional(),
  by: z.enum(CALLED_BY).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  repeatedBack: z.enum(REPEATED).optional(),
  when: z.enum(['now', 'earlier']).optional(),
  day: day.optional(),
  hour: z.string().max(10).optional(),
  callBackDay: day.optional(),
  callBackHour: z.string().max(10).optional(),
});
export type CallDraft = z.infer<typeof CallDraft>;

/** What is half typed on the screen, step by step; a step that was saved, or not begun, is absent. */
export const ClosingDraft = z.object({
  symptoms: z.object({ bleeding: answer.optional(), headTrauma: answer.optional() }).optional(),
  answers: z.record(z.string().max(60), answer).optional(),
  taken: z.array(z.int().min(0).max(80)).min(1).max(7).optional(),
  decision: DecisionDraft.optional(),
  control: day.optional(),
  call: CallDraft.optional(),
  note: z.string().max(4000).optional(),
});
export type ClosingDraft = z.infer<typeof ClosingDraft>;
