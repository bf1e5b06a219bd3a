// What changes, as it is told by server-sent events.

const listeners = new Set();
let standing = { connected: false, behind: -1 };

/** Is told every change and tick; answers how to stop listening. */
export function listen(listener) {
  listeners.add(listener);
  listener({ kind: 'standing', standing });
  return () => listeners.delete(listener);
}

export function connect() {
  const source = new EventSource('/api/events');
  source.addEventListener('tick', (event) => stand({ connected: true, behind: JSON.parse(event.data).behind }));
  source.addEventListener('change', (event) => tell({ kind: 'change', change: JSON.parse(event.data) }));
  source.addEventListener('error', () => stand({ connected: false, behind: -1 })); // it tries again by itself
}

function stand(next) {
  standing = next;
  tell({ kind: 'standing', standing });
}

function tell(news) {
  for (const listener of [...listeners]) listener(news);
}
