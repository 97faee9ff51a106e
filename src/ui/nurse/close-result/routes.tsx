import type { Route } from '#ui/shared/router/route.ts';

/** Close a result: its screens. */
export const closingRoutes: readonly Route[] = [];
