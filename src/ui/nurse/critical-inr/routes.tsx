import type { Route } from '#ui/shared/router/route.ts';

/** Critical INR: its screens. */
export const criticalInrRoutes: readonly Route[] = [];
