// The frame: which view is shown, the language, and how the console stands.

import { h, replace } from './dom.mjs';
import { currentLanguage, otherLanguage, t } from './words.mjs';
import { connect, listen } from './live.mjs';
import { listView } from './list-view.mjs';
import { documentView } from './document-view.mjs';
import { entityView } from './entity-view.mjs';
import { amountsView } from './amounts-view.mjs';
import { deadLettersView } from './dead-letters-view.mjs';
import { takeDrops } from './uploads.mjs';

const VIEWS = [
  [/^\/$/, listView, 'documents'],
  [/^\/document\/(.+)$/, documentView, 'documents'],
  [/^\/entity$/, entityView, ''],
  [/^\/amounts$/, amountsView, 'amounts'],
  [/^\/dead-letters$/, deadLettersView, 'deadLetters'],
];

const top = document.getElementById('top');
const view = document.getElementById('view');
let leave = () => {};

function place() {
  const [path, query] = location.hash.replace(/^#/, '').split('?');
  return { path: path || '/', parameters: new URLSearchParams(query ?? '') };
}

function show() {
  leave();
  leave = () => {};
  const { path, parameters } = place();
  document.documentElement.lang = currentLanguage();
  document.querySelector('.skip').textContent = t('toContent');
  for (const [pattern, open, name] of VIEWS) {
    const match = pattern.exec(path);
    if (match) {
      drawTop(name);
      replace(view);
      leave = open(view, parameters, match[1] ? decodeURIComponent(match[1]) : '') ?? leave;
      return;
    }
  }
  drawTop('');
  replace(view, h('p', {}, t('unknown')), h('p', {}, h('a', { href: '#/' }, t('back'))));
}

function drawTop(active) {
  const link = (href, name) =>
    h('a', { href, 'aria-current': name === active ? 'page' : null }, t(name));
  replace(
    top,
    h('a', { class: 'brand', href: '#/' }, 'Papierstroom'),
    h('nav', {}, link('#/', 'documents'), link('#/amounts', 'amounts'), link('#/dead-letters', 'deadLetters')),
    h('span', { id: 'standing', role: 'status' }),
    h('button', { class: 'quiet', id: 'language', type: 'button', on: { click: turn } }, t('language')));
  drawStanding();
}

let standing = { connected: false, behind: -1 };

function drawStanding() {
  const place = document.getElementById('standing');
  if (!place) return;
  place.className = standing.connected ? 'live' : 'away';
  place.textContent = !standing.connected ? t('away')
    : standing.behind > 0 ? t('behind', standing.behind) : t('live');
}

function turn() {
  otherLanguage();
  show();
  document.getElementById('language').focus();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  view.focus();
});
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select');
  if (event.ctrlKey || event.metaKey || event.altKey || typing) return;
  if (event.key === '/') {
    event.preventDefault();
    const search = document.getElementById('words');
    if (search) search.focus();
    else location.hash = '#/';
  }
});
listen((news) => {
  if (news.kind === 'standing') {
    standing = news.standing;
    drawStanding();
  }
});
window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
});
takeDrops(document.body);
connect();
show();
