import { createContext, use } from 'react';
import type { AppUpdates } from './updates/appUpdates.ts';
import type { InstallPrompt } from './updates/installPrompt.ts';

export type AppAtHand = {
  readonly version: string;
  readonly updates: AppUpdates;
  readonly installing: InstallPrompt;
};

export const AppContext = createContext<AppAtHand | undefined>(undefined);

/** The running build, newer ones that wait, and how to install it. */
export function useApp(): AppAtHand {
  const app = use(AppContext);
  if (app === undefined) throw new Error('no app here: useApp needs App around it');
  return app;
}
