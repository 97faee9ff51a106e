import { RoleFirstScreen } from '#ui/shared/layout/RoleFirstScreen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

export function RegionFirstScreen() {
  return <RoleFirstScreen texts={useTexts().region.first} />;
}
