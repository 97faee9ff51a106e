import type { Route } from '#ui/shared/router/route.ts';

/** Duplicate files: its screens. */
export const duplicatesRoutes: readonly Route[] = [];
