import type { Route } from '#ui/shared/router/route.ts';

/** Clinical history: its screens. */
export const clinicalHistoryRoutes: readonly Route[] = [];
