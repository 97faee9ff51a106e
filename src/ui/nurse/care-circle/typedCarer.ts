import { parseFiness } from '#domain/identity/finess.ts';
import { parseRpps } from '#domain/identity/rpps.ts';
import type { CarerRole } from './carersOffered.ts';

/** Somebody who stands in no directory yet, while he is typed. */
export type TypedCarer = {
  readonly name: string;
  readonly rpps: string;
  readonly telephone: string;
  /** A place already known, or `new`. */
  readonly site: string;
  readonly siteName: string;
  readonly town: string;
  readonly finess: string;
};

/** Roles of which the place itself is the carer: nobody is named beside it. */
export function isPlaceRole(role: CarerRole): boolean {
  return role === 'pharmacy' || role === 'laboratory';
}

export const NEW_SITE = 'new';

export type CarerProblems = {
  readonly name?: 'empty';
  readonly rpps?: 'not-digits' | 'length';
  readonly siteName?: 'empty';
  readonly town?: 'empty';
  readonly finess?: 'characters' | 'length';
};

/** A key that fails is asked about; letters in a FINESS have none, and that is said. */
export type CarerQuestion = 'rpps-key' | 'finess-key' | 'finess-unverifiable';

export type ReadCarer = {
  readonly problems: CarerProblems;
  readonly questions: readonly CarerQuestion[];
  readonly rpps: string | undefined;
  readonly finess: string | undefined;
};

export function readCarer(typed: TypedCarer, role: CarerRole): ReadCarer {
  const isPlace = isPlaceRole(role);
  const isNewSite = isPlace || typed.site === NEW_SITE;
  const rpps = parseRpps(isPlace ? '' : typed.rpps);
  const finess = parseFiness(isNewSite ? typed.finess : '');
  return {
    problems: {
      ...(!isPlace && typed.name.trim() === '' ? { name: 'empty' as const } : {}),
      ...(rpps.ok || rpps.problem === 'empty' ? {} : { rpps: rpps.problem }),
      ...(isNewSite && typed.siteName.trim() === '' ? { siteName: 'empty' as const } : {}),
      ...(isNewSite && typed.town.trim() === '' ? { town: 'empty' as const } : {}),
      ...(finess.ok || finess.problem === 'empty' ? {} : { finess: finess.problem }),
    },
    questions: [
      ...(rpps.ok && rpps.key === 'fails' ? (['rpps-key'] as const) : []),
      ...(finess.ok && finess.key === 'fails' ? (['finess-key'] as const) : []),
      ...(finess.ok && finess.key === 'unverifiable' ? (['finess-unverifiable'] as const) : []),
    ],
    rpps: rpps.ok ? rpps.rpps : undefined,
    finess: finess.ok ? finess.finess : undefined,
  };
}

const SITE_TYPES: Readonly<Record<CarerRole, string>> = {
  generalPractitioner: 'practice',
  homeNurse: 'homeNursing',
  pharmacy: 'pharmacy',
  laboratory: 'laboratory',
  cardiologist: 'practice',
};

const PROFESSION_OF: Readonly<Record<CarerRole, string>> = {
  generalPractitioner: 'generalPractitioner',
  homeNurse: 'nurse',
  pharmacy: 'pharmacist',
  laboratory: 'biologist',
  cardiologist: 'cardiologist',
};

export function siteTypeOf(role: CarerRole): string {
  return SITE_TYPES[role];
}

export function professionOf(role: CarerRole): string {
  return PROFESSION_OF[role];
}
