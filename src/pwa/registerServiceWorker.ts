import type { InstallListener } from './installListener.ts';
import { WORKER_MESSAGES } from './workerMessages.ts';

/** The browser, as far as installing goes. `browserInstall.ts` has the real one. */
export type InstallEnv = {
  /** Undefined where the browser has no service workers (private window, page without TLS). */
  readonly worker: InstallWorker | undefined;
  /** Whether the worker's own file can be had from the server now. */
  workerAnswers(): Promise<boolean>;
  isControlled(): boolean;
  every(ms: number, action: () => void): () => void;
  onOnline(listener: () => void): () => void;
  /** A lazy part of the app could not be loaded. */
  onPartMissing(listener: () => void): () => void;
  reload(): void;
};

/** The part of workbox-window's `Workbox` that is used. */
export type InstallWorker = {
  on(event: 'waiting' | 'controlling', listener: () => void): void;
  register(): Promise<unknown>;
  update(): Promise<void>;
  /** To the worker once it is active, which it only is after it has kept every file of the app. */
  tellActive(message: { readonly type: string }): void;
  /** Lets the waiting worker take over. */
  skipWaiting(): void;
  isWaiting(): boolean;
};

const HOUR_MS = 3_600_000;

/**
 * Installs the app and watches for newer versions. Never reloads by itself.
 *
 * @returns  stops the checks
 */
export async function registerServiceWorker(env: InstallEnv, listener: InstallListener): Promise<() => void> {
  const { worker } = env;
  if (worker === undefined) {
    listener.failed(new Error('this browser has no service workers'));
    return () => {};
  }
  const apply = applying(env, worker, listener);
  worker.on('waiting', apply.offer);
  worker.on('controlling', apply.controllerChanged);
  try {
    await worker.register();
  } catch (error) {
    listener.failed(error);
    return () => {};
  }
  if (env.isControlled()) listener.offlineReady();
  else worker.tellActive({ type: WORKER_MESSAGES.claimClients });
  return watchForUpdates(env, worker, { listener, partMissing: apply.offer });
}

/** A kiosk tab never navigates, so the browser's own check never comes. */
function watchForUpdates(
  env: InstallEnv,
  worker: InstallWorker,
  { listener, partMissing }: { readonly listener: InstallListener; readonly partMissing: () => void },
): () => void {
  const check = () => {
    // Without the question first, a check with no network, or behind a captive portal, fails in the browser's own log.
    env
      .workerAnswers()
      .then((answers) => (answers ? worker.update() : undefined))
      .catch(listener.failed);
  };
  const missing = () => {
    // Offline a missing part is no new version, and a reload would not help.
    env
      .workerAnswers()
      .then((answers) => (answers ? partMissing() : undefined))
      .catch(listener.failed);
  };
  const stops = [env.every(HOUR_MS, check), env.onOnline(check), env.onPartMissing(missing)];
  return () => {
    for (const stop of stops) stop();
  };
}

function applying(env: InstallEnv, worker: InstallWorker, listener: InstallListener) {
  let page: 'uncontrolled' | 'controlled' | 'reloading' = env.isControlled() ? 'controlled' : 'uncontrolled';
  const apply = () => {
    page = 'reloading';
    if (worker.isWaiting()) worker.skipWaiting();
    else env.reload();
  };
  return {
    offer: () => listener.updateReady(apply),
    controllerChanged: () => {
      switch (page) {
        case 'reloading':
          return env.reload();
        case 'uncontrolled':
          page = 'controlled';
          return listener.offlineReady();
        case 'controlled':
          // Another tab accepted the new version: the old one, still shown here, has lost its parts.
          return listener.updateReady(apply);
      }
    },
  };
}
