import type { Route } from '#ui/shared/router/route.ts';

/** Identity: its screens. */
export const identityFormRoutes: readonly Route[] = [];
