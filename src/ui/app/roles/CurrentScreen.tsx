import { Fragment, useEffect } from 'react';
import { matchRoute, type Route } from '#ui/shared/router/route.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { NotFoundScreen } from './NotFoundScreen.tsx';

/** The screen of the address. The address "/" stands for the first place in the rail. */
export function CurrentScreen({ routes }: { readonly routes: readonly Route[] }) {
  const { path, go } = useRouter();
  const texts = useTexts();
  const matched = matchRoute(routes, path);
  const home = routes.find((route) => route.rail !== undefined)?.path;
  const elsewhere = matched === undefined && path === '/' ? home : undefined;
  const title = matched?.route.title(texts) ?? texts.shared.notFound.title;

  useEffect(() => {
    if (elsewhere !== undefined) go(elsewhere, 'replace');
  }, [elsewhere, go]);

  useEffect(() => {
    document.title = `${title} – ${texts.shared.app.name}`;
  }, [title, texts]);

  if (elsewhere !== undefined) return null;
  if (matched === undefined) return <NotFoundScreen />;
  // Another patient is another screen: nothing of the former may stay in a field.
  return <Fragment key={path}>{matched.route.show(matched.params)}</Fragment>;
}
