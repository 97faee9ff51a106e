import type { Route } from '#ui/shared/router/route.ts';

/** Treatment and range: its screens. */
export const courseRoutes: readonly Route[] = [];
