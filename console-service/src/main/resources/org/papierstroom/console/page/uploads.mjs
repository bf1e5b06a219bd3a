// Files that are dropped on the page or chosen: each is sent, and followed until the line is done with it.

import { h, plain } from './dom.mjs';
import { t } from './words.mjs';
import { get, keepKey, key, upload } from './api.mjs';
import { listen } from './live.mjs';

const list = h('ul', { class: 'uploads', 'aria-live': 'polite' });
const waiting = new Map(); // by document id

/** The field for the key, which several views have. */
export function keyField() {
  return h('label', { class: 'key' }, h('span', {}, t('key')),
    h('input', {
      type: 'password', name: 'key', value: key(), autocomplete: 'off',
      on: { input: (event) => keepKey(event.target.value) },
    }));
}

export function uploadBox() {
  const files = h('input', { type: 'file', id: 'files', multiple: true, class: 'hidden', on: { change: (event) => send(event.target.files) } });
  const box = h('section', { class: 'upload' },
    h('h3', {}, t('upload')),
    h('p', {}, t('dropHere'), ' ', h('label', { for: 'files', class: 'button' }, t('choose')), files),
    keyField(), list);
  get('console').then((console) => {
    if (!console.key) box.append(h('p', { class: 'hint' }, t('keyOff')));
  }, () => {});
  return box;
}

export function takeDrops(body) {
  body.addEventListener('dragover', (event) => {
    event.preventDefault();
    body.classList.add('dropping');
  });
  body.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) body.classList.remove('dropping');
  });
  body.addEventListener('drop', (event) => {
    event.preventDefault();
    body.classList.remove('dropping');
    if (event.dataTransfer.files.length === 0) return;
    if (!document.body.contains(list)) location.hash = '#/';
    send(event.dataTransfer.files);
  });
  listen((news) => {
    if (news.kind !== 'change') return;
    news.change.rows.forEach(follow);
    if (news.change.more) [...waiting.keys()].forEach(look);
  });
}

async function send(files) {
  for (const file of [...files]) {
    const bar = h('progress', { max: 1, value: 0, 'aria-label': t('progress') });
    const says = h('span', { class: 'says' }, t('sending'));
    const item = h('li', {}, h('span', { class: 'name' }, plain(file.name)), bar, says);
    list.prepend(item);
    if (!key()) {
      end(item, 'failed', t('keyNeeded'));
      continue;
    }
    try {
      const { id } = await upload(file, (part) => { bar.value = part; });
      bar.value = 1;
      says.textContent = t('arrived');
      waiting.set(id, item);
      look(id); // it may be known already
    } catch (problem) {
      end(item, 'failed', `${t('failed')}: ${problem.message}`);
    }
  }
}

/** Asks how far it is; what nobody knows yet will be told. */
function look(id) {
  get(`documents/${id}`).then(({ row }) => follow(row), () => {});
}

function follow(row) {
  const item = waiting.get(row.document);
  if (!item) return;
  item.querySelector('.says').textContent = row.state === 'under-way' ? `${t('under-way')}: ${t(row.at)}` : t(row.state);
  if (row.state === 'under-way') return;
  waiting.delete(row.document);
  end(item, row.state, t(row.state) + (row.reason ? `: ${row.reason}` : ''));
  item.append(h('a', { href: `#/document/${encodeURIComponent(row.document)}` }, t('open')));
}

function end(item, state, words) {
  item.classList.add(state);
  item.querySelector('progress')?.remove();
  item.querySelector('.says').textContent = words;
}
