import { createContext, use } from 'react';

export type Router = {
  /** Path of the address, without query and without host. */
  readonly path: string;
  /** Goes to a path of this app. `replace` leaves no step back. */
  readonly go: (path: string, how?: 'push' | 'replace') => void;
  /** One step back where the app has one, else to `otherwise`: a screen opened by its address has no step back. */
  readonly back: (otherwise: string) => void;
  /** Counts the navigations since the start: 0 while the first screen stands. */
  readonly steps: number;
};

export const RouterContext = createContext<Router | undefined>(undefined);

export function useRouter(): Router {
  const router = use(RouterContext);
  if (router === undefined) throw new Error('no router here: useRouter needs the shell around it');
  return router;
}
