import type { Places } from '#store/store.ts';

export type Colleague = { readonly id: string; readonly name: string; readonly role: string };

const CARING = new Set(['nurse', 'physician', 'pharmacist']);

/** Who may take a result over: the people of the same place who follow patients there, oneself apart, by name. */
export function colleaguesOf(places: Places, site: string, me: string): readonly Colleague[] {
  return [...places.people]
    .filter(([id, person]) => id !== me && person.site === site && CARING.has(person.role))
    .map(([id, { name, role }]) => ({ id, name, role }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
