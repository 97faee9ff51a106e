import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { type Router, RouterContext } from './useRouter.ts';

type Place = { readonly path: string; readonly steps: number };

/** The address bar as state: history API, nothing else. */
export function RouterProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<Place>(() => ({ path: location.pathname, steps: 0 }));

  useEffect(() => {
    const moved = () => setPlace((from) => ({ path: location.pathname, steps: from.steps + 1 }));
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);

  const router = useMemo((): Router => {
    const go: Router['go'] = (path, how = 'push') => {
      if (how === 'push') history.pushState({ ours: true }, '', path);
      else history.replaceState(history.state, '', path);
      setPlace((from) => ({ path: location.pathname, steps: from.steps + 1 }));
      scrollTo(0, 0);
    };
    const back: Router['back'] = (otherwise) => {
      if (isOurStep(history.state)) history.back();
      else go(otherwise, 'replace');
    };
    return { path: place.path, steps: place.steps, go, back };
  }, [place]);

  return <RouterContext value={router}>{children}</RouterContext>;
}

function isOurStep(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'ours' in state;
}
