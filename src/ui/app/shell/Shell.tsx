import type { ReactNode } from 'react';
import type { Route } from '#ui/shared/router/route.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { NavRail } from './NavRail.tsx';
import { TopBar } from './TopBar.tsx';
import './shell.css';

type Props = {
  readonly routes: readonly Route[];
  /** Badge and buttons of the top bar. */
  readonly actions: ReactNode;
  readonly banners?: ReactNode;
  readonly children: ReactNode;
};

/** What surrounds every screen of a role. */
export function Shell({ routes, actions, banners, children }: Props) {
  const texts = useSharedTexts();
  const withRail = routes.some((route) => route.rail !== undefined);
  return (
    <div className={withRail ? 'shell shell--rail' : 'shell'}>
      <a className="skip" href="#main">
        {texts.rail.skip}
      </a>
      <TopBar>{actions}</TopBar>
      {withRail && <NavRail routes={routes} />}
      <main id="main" className="shell-main" tabIndex={-1}>
        {banners !== undefined && <div className="shell-banners">{banners}</div>}
        {children}
      </main>
    </div>
  );
}
