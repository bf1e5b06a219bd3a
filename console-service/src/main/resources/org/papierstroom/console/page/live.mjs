// What changes, as it is told by server-sent events.

const listeners = new Set();
let standing = { connected: false, behind: -1 };

/** Is told every change and tick; answers how to stop listening. */
export function listen(listener) {
  listeners.add(listener);
  listener({ kind: 'standing', standing });
  return () => listeners.delete(listener);
}

const ALL = { rows: [], gone: [], more: true };
let source = null;

/**
 * Connects for as long as the page is seen. A browser has few connections to one server (six with HTTP/1.1): a page
 * in the background, or one that was left and is kept for going back, may not hold one.
 */
export function connect() {
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : open()));
  window.addEventListener('pagehide', disconnect);
  window.addEventListener('pageshow', open);
  open();
}

function open() {
  if (source || document.hidden) return;
  source = new EventSource('/api/events');
  source.addEventListener('tick', (event) => {
    const before = standing.connected;
    stand({ connected: true, behind: JSON.parse(event.data).behind });
    if (!before) tell({ kind: 'change', change: ALL }); // whatever came in between was not heard
  });
  source.addEventListener('change', (event) => tell({ kind: 'change', change: JSON.parse(event.data) }));
  source.addEventListener('error', () => stand({ connected: false, behind: -1 })); // it tries again by itself
}

function disconnect() {
  source?.close();
  source = null;
  stand({ connected: false, behind: -1 });
}

function stand(next) {
  standing = next;
  tell({ kind: 'standing', standing });
}

function tell(news) {
  for (const listener of [...listeners]) listener(news);
}
