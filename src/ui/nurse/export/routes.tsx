import type { Route } from '#ui/shared/router/route.ts';

/** Documents: its screens. */
export const exportingRoutes: readonly Route[] = [];
