import { z } from 'zod';
import { NO_COURSE, TypedCourse } from '#ui/nurse/course/typedCourse.ts';
import { NO_CONTACT, TypedContact } from '#ui/nurse/identity/typedContact.ts';
import { NO_IDENTITY, typedDay, TypedIdentity } from '#ui/nurse/identity/typedIdentity.ts';
import { NO_INFORMATION, TypedInformation } from '#ui/nurse/identity/typedInformation.ts';

export const STEPS = ['identity', 'treatment', 'circle'] as const;
export type Step = (typeof STEPS)[number];

/** A file while it is being begun, as it survives a lock, a call and a dead battery. */
export const NewPatientDraft = z.object({
  step: z.enum(STEPS),
  identity: TypedIdentity,
  /** Why a patient who looks like this one is somebody else. */
  differs: z.string().max(300),
  course: TypedCourse,
  /** Day from which the range holds. */
  rangeFrom: typedDay.optional(),
  /** `later`: nobody here knows the treatment yet, and nothing is supposed of it. */
  treatment: z.enum(['now', 'later']),
  contact: TypedContact,
  circle: z
    .array(z.object({ role: z.string().max(80), site: z.string(), professional: z.string().optional() }))
    .max(20),
  information: TypedInformation,
});
export type NewPatientDraft = z.infer<typeof NewPatientDraft>;

export const EMPTY_DRAFT: NewPatientDraft = {
  step: 'identity',
  identity: NO_IDENTITY,
  differs: '',
  course: NO_COURSE,
  treatment: 'now',
  contact: NO_CONTACT,
  circle: [],
  information: NO_INFORMATION,
};
