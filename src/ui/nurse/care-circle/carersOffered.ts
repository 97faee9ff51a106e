import { searchKey, searchMatcher } from '#domain/identity/searchKey.ts';
import type { Places } from '#store/store.ts';

/** Who may stand in a care circle besides the clinic itself. */
export const CARER_ROLES = ['generalPractitioner', 'homeNurse', 'pharmacy', 'laboratory', 'cardiologist'] as const;
export type CarerRole = (typeof CARER_ROLES)[number];

/** A place, or a professional at a place: what a care circle is made of. */
export type CarerChoice = { readonly site: string; readonly professional?: string | undefined };

export type CarerOffer = CarerChoice & {
  /** The professional, or the place itself. */
  readonly name: string;
  /** « Cabinet du Port, Dole »: where; the town alone for a place. */
  readonly where: string;
  readonly telephone: string | undefined;
  readonly number: string | undefined;
  readonly searchKey: string;
};

const PROFESSIONS: Readonly<Record<CarerRole, readonly string[]>> = {
  generalPractitioner: ['generalPractitioner', 'otherPhysician'],
  homeNurse: ['nurse'],
  pharmacy: ['pharmacist'],
  laboratory: ['biologist'],
  cardiologist: ['cardiologist'],
};

/** Accounts of these roles are professionals too, written as members of their place. */
const MEMBER_ROLES: Readonly<Record<CarerRole, string>> = {
  generalPractitioner: 'referrer',
  homeNurse: '',
  pharmacy: '',
  laboratory: '',
  cardiologist: '',
};

const PLACES: Readonly<Record<CarerRole, readonly string[]>> = {
  generalPractitioner: ['practice'],
  homeNurse: ['homeNursing'],
  pharmacy: ['pharmacy'],
  laboratory: ['laboratory'],
  cardiologist: ['hospital'],
};

const MOST_OFFERED = 12;

type Asked = {
  readonly role: CarerRole;
  readonly typed: string;
  /** The user's own place: choosing it here would take away its own access to the file. */
  readonly own: string;
  /** Who already stands in the circle, as `keyOfCarer` says it. */
  readonly chosen: ReadonlySet<string>;
};

export type CarersOffered = { readonly shown: readonly CarerOffer[]; readonly others: number };

/** The directory of this tablet, searched without network: people of the role first, then its places. */
export function carersOffered(places: Places, { role, typed, own, chosen }: Asked): CarersOffered {
  const isSought = searchMatcher(typed);
  const found = [...peopleOf(places, role), ...placesOf(places, role)].filter(
    (one) =>
      isSought(one.searchKey) && !chosen.has(keyOfCarer(one)) && !(one.site === own && one.professional === undefined),
  );
  return { shown: found.slice(0, MOST_OFFERED), others: Math.max(0, found.length - MOST_OFFERED) };
}

export function keyOfCarer({ site, professional }: CarerChoice): string {
  return professional === undefined ? site : `${professional}@${site}`;
}

function peopleOf(places: Places, role: CarerRole): readonly CarerOffer[] {
  const known = [...places.professionals].flatMap(([professional, { name, profession, rpps, site, telephone }]) =>
    site !== undefined && PROFESSIONS[role].includes(profession)
      ? [offer(places, { site, professional }, { name, telephone, number: rpps })]
      : [],
  );
  const members = [...places.people].flatMap(([account, { name, role: memberRole, site }]) =>
    site !== undefined && memberRole === MEMBER_ROLES[role]
      ? [offer(places, { site, professional: account }, { name, telephone: undefined, number: undefined })]
      : [],
  );
  return [...members, ...known].toSorted(byName);
}

function placesOf(places: Places, role: CarerRole): readonly CarerOffer[] {
  return [...places.sites]
    .filter(([, { type }]) => type !== undefined && PLACES[role].includes(type))
    .map(([site, { name, telephone, finess }]) => offer(places, { site }, { name, telephone, number: finess }))
    .toSorted(byName);
}

function offer(
  places: Places,
  choice: CarerChoice,
  { name, telephone, number }: Pick<CarerOffer, 'name' | 'telephone' | 'number'>,
): CarerOffer {
  const place = places.sites.get(choice.site);
  const town = place?.town ?? '';
  const where = choice.professional === undefined || place === undefined ? town : `${place.name}, ${town}`;
  const words = searchKey(`${name} ${place?.name ?? ''} ${town} ${number ?? ''}`).split(' ');
  return {
    ...choice,
    name,
    where,
    telephone: telephone ?? place?.telephone,
    number,
    searchKey: words.map((word) => ` ${word}`).join(''),
  };
}

function byName(a: CarerOffer, b: CarerOffer): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** How a member of a circle is called on this tablet; nothing while the directory has not told of him. */
export function carerNamed(
  places: Places,
  { site, professional }: CarerChoice,
): Omit<CarerOffer, 'searchKey'> | undefined {
  const place = places.sites.get(site);
  if (professional === undefined) {
    return place && { site, name: place.name, where: place.town, telephone: place.telephone, number: place.finess };
  }
  const carer = places.professionals.get(professional);
  const name = carer?.name ?? places.people.get(professional)?.name;
  if (name === undefined) return undefined;
  const { searchKey: _, ...named } = offer(
    places,
    { site, professional },
    { name, telephone: carer?.telephone, number: carer?.rpps },
  );
  return named;
}
