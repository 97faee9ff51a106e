import type { ReactNode } from 'react';
import type { Texts } from '#i18n/catalogues.ts';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';

/** The names after a colon: "/patients/:patientId/inr/:inrId" has `patientId` and `inrId`. */
type NamesOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type ParamsOf<Path extends string> = { readonly [Name in NamesOf<Path>]: string };

/** One screen of a role, as data. */
export type Route = {
  readonly path: string;
  /** Title of the browser's window: never a name, since it ends in histories and screenshots. */
  readonly title: (texts: Texts) => string;
  /** Present when the screen stands in the navigation rail. */
  readonly rail?: { readonly icon: IconName; readonly label: (texts: Texts) => string };
  readonly show: (params: Readonly<Record<string, string>>) => ReactNode;
};

/** A route whose `show` gets exactly the names of its path. */
export function route<const Path extends string>(
  path: Path,
  screen: Omit<Route, 'path' | 'show'> & { readonly show: (params: ParamsOf<Path>) => ReactNode },
): Route {
  // matchRoute fills every name of the path, so the record has what ParamsOf promises.
  return { ...screen, path, show: screen.show as Route['show'] };
}

export type MatchedRoute = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** The first route whose path fits; a trailing slash changes nothing. */
export function matchRoute(routes: readonly Route[], path: string): MatchedRoute | undefined {
  const parts = partsOf(path);
  for (const candidate of routes) {
    const params = fit(partsOf(candidate.path), parts);
    if (params !== undefined) return { route: candidate, params };
  }
  return undefined;
}

function fit(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const expected = pattern[at] ?? '';
    if (expected.startsWith(':')) params[expected.slice(1)] = decoded(part);
    else if (expected !== part) return undefined;
  }
  return params;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

/** An address typed by hand may hold half an escape: it then names nothing, and must not break the app. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
