import { useSyncExternalStore } from 'react';
import { useApp } from '#ui/app/useApp.ts';

/** Whether the app runs installed, and how to install it where the browser offers that. */
export function useInstallPrompt(): { readonly installed: boolean; readonly ask: (() => void) | undefined } {
  const { installing } = useApp();
  const offer = useSyncExternalStore(installing.subscribe, installing.current);
  const installed = matchMedia('(display-mode: standalone)').matches;
  return { installed, ask: offer && (() => void offer().catch(reportError)) };
}
