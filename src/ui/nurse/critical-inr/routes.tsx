import type { Route } from '#ui/shared/router/route.ts';
import './criticalInr.css';

/** A critical INR has no screen of its own: it stands on top of the result it is about, and in every file and list. */
export const criticalInrRoutes: readonly Route[] = [];
