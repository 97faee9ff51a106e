import type { Route } from '#ui/shared/router/route.ts';

/** Today: its screens. */
export const todayRoutes: readonly Route[] = [];
