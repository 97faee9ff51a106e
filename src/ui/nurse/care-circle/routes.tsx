import type { Route } from '#ui/shared/router/route.ts';
import './careCircle.css';

/** The care circle has no screen of its own: it is a part of the identity tab and of a new file. */
export const careCircleRoutes: readonly Route[] = [];
