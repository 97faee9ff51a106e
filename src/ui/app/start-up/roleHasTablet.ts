import type { TabletUser } from '#store/store.ts';

export type Role = TabletUser['account']['role'];
export type TabletRole = Extract<Role, 'nurse' | 'physician'>;

/** Who keeps files on a tablet, and so needs a passphrase; the others work signed in, with a network. */
export function roleHasTablet(role: Role): role is TabletRole {
  return role === 'nurse' || role === 'physician';
}
