import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { WORKER_MESSAGES } from './workerMessages.ts';

// The compiler has one global scope for the whole project, and it is the page's; here it is the worker's.
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

/** What belongs to the region is never answered from here: not read, not kept, not shadowed by the app's page. */
const THE_REGIONS_OWN = [/^\/api(\/|$)/, /^\/auth(\/|$)/, /^\/dev-idp(\/|$)/];

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: THE_REGIONS_OWN }));

// Never on its own: a page that changes its version under a half-typed form loses the form.
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === WORKER_MESSAGES.skipWaiting) event.waitUntil(self.skipWaiting());
  if (message.type === WORKER_MESSAGES.claimClients) event.waitUntil(self.clients.claim());
});
