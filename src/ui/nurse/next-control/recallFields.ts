import { z } from 'zod';
import type { LocalDate } from '#domain/localDate.ts';

export const RECALL_WITH = ['patient', 'caregiver', 'homeNurse', 'generalPractitioner', 'careHome', 'other'] as const;
export const RECALL_BY = ['telephone', 'message', 'letter', 'inPerson'] as const;
export const RECALL_OUTCOMES = ['told', 'callBack', 'voicemail', 'noAnswer', 'wrongNumber', 'refused'] as const;

export type RecallProblem = 'noWith' | 'noOutcome' | 'noCallBack' | 'pastCallBack' | 'longName';

const day = z.custom<LocalDate>((value) => typeof value === 'string').optional();

/**
 * One call as it is typed. A letter has no outcome of its own: it is sent, and nobody answered it yet.
 *
 * @param today  a day on which to call back lies on it or after it
 */
export function recallFields(today: LocalDate) {
  return z
    .object({
      with: z.enum(RECALL_WITH, { error: 'noWith' satisfies RecallProblem }),
      by: z.enum(RECALL_BY),
      outcome: z.enum(RECALL_OUTCOMES).optional(),
      name: z
        .string()
        .trim()
        .max(120, { error: 'longName' satisfies RecallProblem }),
      callBackOn: day,
    })
    .superRefine((call, context) => {
      const say = (path: string, message: RecallProblem) => context.addIssue({ code: 'custom', path: [path], message });
      if (call.outcome === undefined && call.by !== 'letter') say('outcome', 'noOutcome');
      if (call.outcome === 'callBack' && call.callBackOn === undefined) say('callBackOn', 'noCallBack');
      if (call.callBackOn !== undefined && call.callBackOn < today) say('callBackOn', 'pastCallBack');
    });
}

export type RecallInput = z.input<ReturnType<typeof recallFields>>;
export type RecallFields = z.output<ReturnType<typeof recallFields>>;
