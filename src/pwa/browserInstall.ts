import { Workbox } from 'workbox-window';
import type { InstallEnv, InstallWorker } from './registerServiceWorker.ts';
import { WORKER_MESSAGES } from './workerMessages.ts';

const WORKER_URL = '/serviceWorker.js';

/** Installing as this browser does it: the only file of this folder that touches it, besides the worker itself. */
export function browserInstall(): InstallEnv {
  return {
    worker: 'serviceWorker' in navigator ? browserWorker(navigator.serviceWorker) : undefined,
    workerAnswers,
    isControlled: () => navigator.serviceWorker.controller !== null,
    every: (ms, action) => {
      const timer = setInterval(action, ms);
      return () => clearInterval(timer);
    },
    onOnline: (listener) => heard('online', listener),
    onPartMissing: (listener) => heard('vite:preloadError', listener),
    reload: () => location.reload(),
  };
}

function browserWorker(container: ServiceWorkerContainer): InstallWorker {
  const workbox = new Workbox(WORKER_URL);
  let registration: ServiceWorkerRegistration | undefined;
  return {
    on: (event, listener) => workbox.addEventListener(event, listener),
    register: async () => {
      registration = await workbox.register();
    },
    update: () => workbox.update(),
    tellActive: (message) => {
      container.ready.then((ready) => ready.active?.postMessage(message)).catch(reportError);
    },
    skipWaiting: () => registration?.waiting?.postMessage({ type: WORKER_MESSAGES.skipWaiting }),
    isWaiting: () => (registration?.waiting ?? null) !== null,
  };
}

async function workerAnswers(): Promise<boolean> {
  const asked = { method: 'HEAD', cache: 'no-store', redirect: 'manual' } as const;
  // No answer is an answer here: not now.
  const response = await fetch(WORKER_URL, asked).catch(() => undefined);
  return response?.ok === true && /javascript/.test(response.headers.get('content-type') ?? '');
}

function heard(event: string, listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}
