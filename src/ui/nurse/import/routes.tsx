import type { Route } from '#ui/shared/router/route.ts';

/** Import a cohort: its screens. */
export const importingRoutes: readonly Route[] = [];
