import type { Route } from '#ui/shared/router/route.ts';

/** Care circle: its screens. */
export const careCircleRoutes: readonly Route[] = [];
