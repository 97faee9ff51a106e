import type { Route } from '#ui/shared/router/route.ts';

/** Rules: its screens. */
export const ruleSetsRoutes: readonly Route[] = [];
