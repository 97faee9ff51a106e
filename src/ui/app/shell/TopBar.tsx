import type { ReactNode } from 'react';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Where one works, as whom, and whether it is for real; what can be done with the tablet at its end. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  const texts = useSharedTexts();
  const { account, region } = useUser();
  return (
    <header className="shell-top">
      <div className="shell-place">
        <strong>{account.site.name}</strong>
        <span className="small soft">{account.name}</span>
      </div>
      {region.demonstration && <p className="demonstration">{texts.app.demonstration}</p>}
      <div className="shell-actions">{children}</div>
    </header>
  );
}
