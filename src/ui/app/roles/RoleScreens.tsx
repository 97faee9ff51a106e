import { type ReactNode, useEffect, useState } from 'react';
import { loadTexts, type Texts } from '#i18n/catalogues.ts';
import { useLanguage } from '#ui/app/settings/useLanguage.ts';
import type { Role } from '#ui/app/start-up/roleHasTablet.ts';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import type { Route } from '#ui/shared/router/route.ts';
import { TextsContext } from '#ui/shared/text/useTexts.ts';
import { loadRole } from './loadRole.ts';

type Props = { readonly role: Role; readonly children: (routes: readonly Route[]) => ReactNode };

type Loaded = { readonly routes: readonly Route[]; readonly texts: Texts };

/** Brings the screens of a role and their words, then lets them be shown. */
export function RoleScreens({ role, children }: Props) {
  const { language } = useLanguage();
  const [loaded, setLoaded] = useState<Loaded | { readonly failure: unknown }>();

  useEffect(() => {
    let wantedStill = true;
    Promise.all([loadRole(role), loadTexts(language)])
      .then(([routes, texts]) => wantedStill && setLoaded({ routes, texts }))
      .catch((failure: unknown) => wantedStill && setLoaded({ failure }));
    return () => {
      wantedStill = false;
    };
  }, [role, language]);

  if (loaded === undefined) return <Loading />;
  // Thrown while rendering, so that the error boundary shows its page.
  if ('failure' in loaded) throw loaded.failure;
  return <TextsContext value={loaded.texts}>{children(loaded.routes)}</TextsContext>;
}
