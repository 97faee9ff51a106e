import { z } from 'zod';
import { parseInr } from '#domain/inr/parseInr.ts';
import { daysBetween, type LocalDate, parseLocalDate } from '#domain/localDate.ts';
import { INR_METHODS } from './inrIntents.ts';

/** What can be wrong with the form itself; doubts about a value are asked afterwards. */
export type FieldProblem =
  | 'empty'
  | 'not-a-number'
  | 'too-many-decimals'
  | 'sampled-in-future'
  | 'no-day'
  | 'no-reason'
  | 'no-reason-text';

const day = z.custom<LocalDate>((value) => typeof value === 'string' && parseLocalDate(value) !== undefined);

/** An INR as it is typed: the value stays text until it was read. The day is chosen, never supposed. */
export function inrEntryFields(today: LocalDate) {
  return z.object({
    typed: z.string().superRefine((typed, context) => {
      const parsed = parseInr(typed);
      // Beyond the scale is no fault of the form: it is answered by a choice.
      if (parsed.ok || parsed.problem === 'above-storable' || parsed.problem === 'below-storable') return;
      context.addIssue({ code: 'custom', message: parsed.problem satisfies FieldProblem });
    }),
    sampledOn: z.custom<LocalDate | undefined>().transform((sampled, context) => {
      if (sampled !== undefined && daysBetween(today, sampled) <= 0) return sampled;
      const message: FieldProblem = sampled === undefined ? 'no-day' : 'sampled-in-future';
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }),
    method: z.enum(INR_METHODS),
  });
}
export type InrEntryFields = z.infer<ReturnType<typeof inrEntryFields>>;

/** The same while it is being filled in. */
export type InrEntryInput = Omit<InrEntryFields, 'sampledOn'> & { readonly sampledOn: LocalDate | undefined };

/** A draft as it was kept: whatever of it can still be read. */
export const InrDraft = z.object({
  typed: z.string().max(20),
  sampledOn: day.optional(),
  method: z.enum(INR_METHODS),
});
export type InrDraft = z.infer<typeof InrDraft>;
