import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import type { Route } from '#ui/shared/router/route.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The few places one always comes back to: a rail beside the screen, a bar under it on a telephone. */
export function NavRail({ routes }: { readonly routes: readonly Route[] }) {
  const texts = useTexts();
  const { path } = useRouter();
  return (
    <nav className="shell-nav" aria-label={texts.shared.rail.label}>
      <ul className="shell-nav-list">
        {routes.map(({ path: to, rail }) => {
          if (rail === undefined) return null;
          const here = path === to ? 'page' : path.startsWith(`${to}/`) ? 'true' : undefined;
          return (
            <li key={to}>
              <Link to={to} className="shell-nav-link" aria-current={here}>
                <Icon name={rail.icon} />
                <span>{rail.label(texts)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
