import { RoleFirstScreen } from '#ui/shared/layout/RoleFirstScreen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

export function PharmacistFirstScreen() {
  return <RoleFirstScreen texts={useTexts().pharmacist.first} />;
}
