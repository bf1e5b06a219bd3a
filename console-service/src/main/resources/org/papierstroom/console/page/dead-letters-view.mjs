// What could not be processed: why, what to do, and the way back.

import { h, plain, replace } from './dom.mjs';
import { moment, remedy, t } from './words.mjs';
import { get, inTurn, key, redrive } from './api.mjs';
import { listen } from './live.mjs';
import { exportLinks } from './question.mjs';
import { keyField } from './uploads.mjs';

export function deadLettersView(view) {
  const total = h('h1', {}, t('loading'));
  const said = h('p', { class: 'says', role: 'status' });
  const list = h('ol', { class: 'letters' });
  const more = h('button', { type: 'button', class: 'more', hidden: true, on: { click: () => load(next) } }, t('more'));
  replace(view,
    h('div', { class: 'over' }, total, exportLinks('dead-letters', new URLSearchParams())),
    keyField(), said, list, more);
  let next = null;
  let left = false;

  const load = inTurn(async (after) => {
    try {
      const found = await get('dead-letters', after ? new URLSearchParams({ after }) : undefined);
      if (left) return;
      if (!after) {
        replace(list);
        total.textContent = found.total > 0 ? t('openLetters', found.total) : t('noDeadLetters');
      }
      found.items.forEach((item) => list.append(line(item, send)));
      next = found.next ?? null;
      more.hidden = !next;
    } catch (problem) {
      if (!left) total.textContent = `${t('wrong')}: ${problem.message}`;
    }
  });

  async function send(order, button) {
    if (!key()) {
      said.textContent = t('keyNeeded');
      view.querySelector('input[name=key]').focus();
      return;
    }
    button.disabled = true;
    try {
      const { sent } = await redrive(order);
      said.textContent = t('sent', sent);
    } catch (problem) {
      said.textContent = `${t('wrong')}: ${problem.message}`;
      button.disabled = false;
    }
  }

  let wait = 0;
  const unlisten = listen((news) => {
    if (news.kind !== 'change') return;
    clearTimeout(wait);
    wait = setTimeout(() => { if (!view.querySelector('input[type=password]:focus')) load(null); }, 300);
  });
  load(null);
  return () => {
    left = true;
    clearTimeout(wait);
    unlisten();
  };
}

function line({ letter, blame, remedy: inEnglish }, send) {
  const { reason, detail, stage, version, time } = letter.why;
  const objectKey = letter.objectKey || letter.document;
  const password = reason === 'ENCRYPTED'
    ? h('input', { type: 'password', autocomplete: 'off', placeholder: t('password'), 'aria-label': t('password') }) : null;
  const submit = (event) => {
    event.preventDefault();
    const order = { document: stage === 'ingest' ? letter.objectKey : letter.document, reason };
    if (password?.value) order.password = password.value;
    send(order, event.target.querySelector('button'));
  };
  return h('li', { class: 'letter', 'data-document': letter.document },
    h('div', {},
      h('a', { class: 'name', href: `#/document/${encodeURIComponent(letter.document)}` }, plain(objectKey)),
      h('span', { class: 'when' }, ` ${t(stage)} ${version} · ${moment(time)}`)),
    h('p', {}, h('strong', { class: 'reason' }, reason), ' ', plain(detail)),
    h('p', { class: 'remedy' }, remedy(reason, inEnglish), h('span', { class: 'who' }, ` (${t('who')}: ${t(blame)})`)),
    h('form', { class: 'redrive', on: { submit } }, password, h('button', { type: 'submit' }, t('redrive'))));
}
