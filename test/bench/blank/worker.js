/* The least a page that starts with no network needs: one cache, asked first. */
addEventListener('install', (event) => {
  event.waitUntil(caches.open('blank').then((cache) => cache.addAll(['/', '/register.js'])));
  skipWaiting();
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((hit) => hit ?? fetch(event.request))),
);
