import { route } from '#ui/shared/router/route.ts';
import { PharmacistFirstScreen } from './PharmacistFirstScreen.tsx';

/** All screens of this role. */
export const pharmacistRoutes = [
  route('/', { title: (texts) => texts.pharmacist.first.title, show: () => <PharmacistFirstScreen /> }),
];
