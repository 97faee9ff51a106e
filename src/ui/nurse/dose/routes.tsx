import type { Route } from '#ui/shared/router/route.ts';

/** Treatment and dose: its screens. */
export const doseRoutes: readonly Route[] = [];
