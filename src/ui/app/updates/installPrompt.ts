/** What Chromium hands over when the app could be installed; other browsers install from their own menu. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

export type InstallPrompt = {
  /** Undefined when the browser has nothing to offer, or no longer. */
  current(): (() => Promise<unknown>) | undefined;
  subscribe(listener: () => void): () => void;
};

/** Keeps the browser's offer until somebody asks for it: it comes once, long before anybody looks for it. */
export function installPrompt(page: EventTarget): InstallPrompt {
  let offer: InstallEvent | undefined;
  const listeners = new Set<() => void>();
  const become = (next: InstallEvent | undefined) => {
    offer = next;
    for (const listener of listeners) listener();
  };
  const ask = async () => {
    await offer?.prompt();
    become(undefined);
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    become(event as InstallEvent);
  });
  page.addEventListener('appinstalled', () => become(undefined));
  return {
    current: () => (offer === undefined ? undefined : ask),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
