import { createContext, use } from 'react';
import type { TabletUser } from '#store/store.ts';

export const UserContext = createContext<TabletUser | undefined>(undefined);

/** Who works here: the tablet's user, or whoever is signed in where no tablet is needed. */
export function useUser(): TabletUser {
  const user = use(UserContext);
  if (user === undefined) throw new Error('nobody here: useUser needs the screens of a role around it');
  return user;
}
