import { route } from '#ui/shared/router/route.ts';
import { ReferrerFirstScreen } from './ReferrerFirstScreen.tsx';

/** All screens of this role. */
export const referrerRoutes = [
  route('/', { title: (texts) => texts.referrer.first.title, show: () => <ReferrerFirstScreen /> }),
];
