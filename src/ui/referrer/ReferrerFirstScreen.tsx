import { RoleFirstScreen } from '#ui/shared/layout/RoleFirstScreen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

export function ReferrerFirstScreen() {
  return <RoleFirstScreen texts={useTexts().referrer.first} />;
}
