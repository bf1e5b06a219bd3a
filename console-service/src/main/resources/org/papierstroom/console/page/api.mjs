// What the console answers, and what it is told.

const KEPT_KEY = 'papierstroom-key';

/** An answer that is no success, with the sentence it came with. */
export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

export async function get(path, parameters = new URLSearchParams()) {
  const query = String(parameters);
  return answer(await fetch(query ? `/api/${path}?${query}` : `/api/${path}`));
}

/**
 * Asks one at a time, so that no older answer comes after a newer one. Who asks for the first page while another is on
 * its way gets it afterwards; a further page is not waited for.
 */
export function inTurn(ask) {
  let asking = false;
  let again = false;
  return async function next(after = null) {
    if (asking) {
      again ||= after === null;
      return;
    }
    asking = true;
    try {
      await ask(after);
    } finally {
      asking = false;
    }
    if (again) {
      again = false;
      next();
    }
  };
}

export async function redrive(order) {
  return answer(await fetch('/api/redrive', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-API-Key': key() },
    body: JSON.stringify(order),
  }));
}

/** Sends a file; says how far it is, from 0 to 1. */
export function upload(file, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/upload?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader('X-API-Key', key());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('error', () => reject(new Refused(0, 'HTTP')));
    request.addEventListener('load', () => {
      if (request.status === 202) resolve(JSON.parse(request.responseText));
      else reject(new Refused(request.status, sentence(request.responseText, request.status)));
    });
    request.send(file);
  });
}

/** Kept as long as the window is open, and nowhere else. */
export function key() { return sessionStorage.getItem(KEPT_KEY) ?? ''; }

export function keepKey(value) { sessionStorage.setItem(KEPT_KEY, value); }

async function answer(response) {
  if (response.ok) return response.json();
  throw new Refused(response.status, sentence(await response.text(), response.status));
}

function sentence(body, status) {
  try {
    const content = JSON.parse(body);
    // The server's own errors say it inside.
    return content._embedded?.errors?.[0]?.message ?? content.message ?? content.error ?? `HTTP ${status}`;
  } catch {
    return `HTTP ${status}`;
  }
}
