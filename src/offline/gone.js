// Offline reading is off. What an earlier build of this site left in a browser goes.
const OWN = `variorum:${new URL(self.registration.scope).pathname}:`;

const leave = async () => {
  const own = (await caches.keys()).filter((name) => name.startsWith(OWN));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
