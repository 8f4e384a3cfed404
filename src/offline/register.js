// Starts the worker that keeps what is read.
const { serviceWorker } = navigator;
if (serviceWorker) {
  const first = !serviceWorker.controller;
  const worker = new URL('sw.js', document.currentScript.src);
  serviceWorker
    .register(worker, { updateViaCache: 'none' })
    .then(() => serviceWorker.ready)
    .then(({ active }) => {
      // What was loaded before there was a worker is kept too.
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      if (first) active.postMessage([location.href, ...loaded]);
    })
    // Without it everything else works.
    .catch(() => undefined);
}
