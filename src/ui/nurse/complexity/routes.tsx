import type { Route } from '#ui/shared/router/route.ts';

/** Complexity: its screens. */
export const complexityRoutes: readonly Route[] = [];
