import { createRoot } from 'react-dom/client';
import type { Tablet } from '#store/store.ts';
import { App } from './App.tsx';
import { appUpdates, type Install } from './updates/appUpdates.ts';
import { installPrompt } from './updates/installPrompt.ts';

export type AppEnvironment = {
  readonly root: HTMLElement;
  readonly version: string;
  readonly tablet: Tablet;
  readonly install: Install;
};

/** Puts the app on the page. What it takes of the browser comes in here. */
export function startApp({ root, version, tablet, install }: AppEnvironment): void {
  const app = { version, updates: appUpdates(install), installing: installPrompt(window) };
  createRoot(root).render(<App tablet={tablet} app={app} />);
}
