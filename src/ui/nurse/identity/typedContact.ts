import { z } from 'zod';
import type { PatientContact } from '#facts/kinds/patientContact.ts';

export const RELATIONS = [
  'spouse',
  'child',
  'relative',
  'neighbour',
  'guardian',
  'careHome',
  'other',
  'unknown',
] as const;
export const TOLD_FIRST = ['patient', 'caregiver', 'homeNurse'] as const;

const text = z.string().max(200);

/** How the patient is reached, while it is typed. Also what a draft keeps. */
export const TypedContact = z.object({
  telephone: text,
  mobile: text,
  email: text,
  street: text,
  postcode: text,
  town: text,
  caregiverName: text,
  caregiverRelation: z.string().max(80).optional(),
  caregiverTelephone: text,
  tellFirst: z.string().max(80).optional(),
});
export type TypedContact = z.infer<typeof TypedContact>;

export const NO_CONTACT: TypedContact = {
  telephone: '',
  mobile: '',
  email: '',
  street: '',
  postcode: '',
  town: '',
  caregiverName: '',
  caregiverRelation: undefined,
  caregiverTelephone: '',
  tellFirst: undefined,
};

export function typedContact(body: PatientContact): TypedContact {
  const { telephone = '', mobile = '', email = '', address = {}, caregiver, tellFirst } = body;
  const { street = '', postcode = '', town = '' } = address;
  return {
    telephone,
    mobile,
    email,
    street,
    postcode,
    town,
    caregiverName: caregiver?.name ?? '',
    caregiverRelation: caregiver?.relation,
    caregiverTelephone: caregiver?.telephone ?? '',
    tellFirst,
  };
}

export type ContactProblems = {
  readonly telephone?: 'shape';
  readonly mobile?: 'shape';
  readonly caregiverTelephone?: 'shape';
  readonly email?: 'shape';
  readonly postcode?: 'shape';
  readonly caregiverName?: 'empty';
  readonly tellFirst?: 'noCaregiver';
};

export type ReadContact =
  /** Nothing was typed: nothing is written. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'contact'; readonly body: PatientContact }
  | { readonly kind: 'problems'; readonly problems: ContactProblems };

/** A foreign number is a number too: digits, spaces, points, dashes, brackets, a plus in front. */
const TELEPHONE = /^\+?(?:[\s.\-()]*\d){6,15}[\s.\-()]*$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const POSTCODE = /^[0-9A-Z -]{3,10}$/i;

export function readContact(typed: TypedContact): ReadContact {
  const problems = problemsOf(typed);
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
  const address = filled({ street: typed.street, postcode: typed.postcode, town: typed.town });
  const caregiver = filled({ name: typed.caregiverName, telephone: typed.caregiverTelephone });
  const body: PatientContact = {
    ...filled({ telephone: typed.telephone, mobile: typed.mobile, email: typed.email }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
    ...(caregiver.name === undefined
      ? {}
      : { caregiver: { ...caregiver, name: caregiver.name, relation: typed.caregiverRelation ?? 'unknown' } }),
    ...(typed.tellFirst === undefined ? {} : { tellFirst: typed.tellFirst }),
  };
  return Object.keys(body).length === 0 ? { kind: 'nothing' } : { kind: 'contact', body };
}

function problemsOf(typed: TypedContact): ContactProblems {
  const unless = (shape: RegExp, value: string) => value.trim() !== '' && !shape.test(value.trim());
  const hasCaregiver = typed.caregiverName.trim() !== '';
  return {
    ...(unless(TELEPHONE, typed.telephone) ? { telephone: 'shape' as const } : {}),
    ...(unless(TELEPHONE, typed.mobile) ? { mobile: 'shape' as const } : {}),
    ...(unless(TELEPHONE, typed.caregiverTelephone) ? { caregiverTelephone: 'shape' as const } : {}),
    ...(unless(EMAIL, typed.email) ? { email: 'shape' as const } : {}),
    ...(unless(POSTCODE, typed.postcode) ? { postcode: 'shape' as const } : {}),
    ...(!hasCaregiver && typed.caregiverTelephone.trim() !== '' ? { caregiverName: 'empty' as const } : {}),
    ...(!hasCaregiver && typed.tellFirst === 'caregiver' ? { tellFirst: 'noCaregiver' as const } : {}),
  };
}

/** The texts in which something stands, without the spaces around it. */
function filled<Name extends string>(texts: Readonly<Record<Name, string>>): Partial<Record<Name, string>> {
  const kept = Object.entries<string>(texts).map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(kept.filter(([, value]) => value !== '')) as Partial<Record<Name, string>>;
}
