import { route } from '#ui/shared/router/route.ts';
import { RegionFirstScreen } from './RegionFirstScreen.tsx';

/** All screens of this role. */
export const regionRoutes = [
  route('/', { title: (texts) => texts.region.first.title, show: () => <RegionFirstScreen /> }),
];
