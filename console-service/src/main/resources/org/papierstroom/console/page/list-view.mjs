// Documents: all of them as they arrive, or those that are searched for.

import { h, replace } from './dom.mjs';
import { t } from './words.mjs';
import { get, inTurn } from './api.mjs';
import { listen } from './live.mjs';
import { asked, chips, exportLinks, facetLists, narrowed, searchForm } from './question.mjs';
import { refreshAges, renewed, rowElement } from './row.mjs';
import { uploadBox } from './uploads.mjs';

const SIZE = 25;

export function listView(view, parameters) {
  const question = asked(parameters);
  const total = h('h1', { class: 'total', 'aria-live': 'polite' }, t('loading'));
  const rows = h('ol', { class: 'rows' });
  const more = h('button', { type: 'button', class: 'more', hidden: true, on: { click: () => loadNext() } }, t('more'));
  const changed = h('button', { type: 'button', class: 'changed', hidden: true, on: { click: () => restart() } }, t('refresh'));
  const facets = h('div', { class: 'facets' });
  replace(
    view,
    searchForm('/', question),
    chips('/', question),
    h('div', { class: 'columns' },
      h('aside', {},
        h('details', { class: 'filters', open: window.innerWidth > 800 }, h('summary', {}, t('filters')), facets),
        uploadBox()),
      h('section', { class: 'list' },
        h('div', { class: 'over' }, total, exportLinks('documents', question)),
        changed, rows, more, h('p', { class: 'hint' }, t('keys')))));

  const shown = new Set();
  let next = null;
  let anew = false; // the first page is on its way
  let left = false;

  const load = inTurn(async (after) => {
    anew = !after;
    try {
      const query = new URLSearchParams(question);
      query.set('size', SIZE);
      if (after) query.set('after', after);
      const { found, facets: counts } = await get('documents', query);
      if (left) return;
      next = found.next ?? null;
      more.hidden = !next;
      const there = new Map(after ? [] : [...rows.children].map((one) => [one.dataset.document, one]));
      if (!after) {
        shown.clear();
        total.textContent = found.total > 0 ? t('found', found.total) : t(narrowed(question) ? 'none' : 'nothingYet');
        replace(facets, facetLists('/', question, counts));
      }
      const came = [];
      for (const { row, passages } of found.items) {
        if (!shown.has(row.document)) {
          shown.add(row.document);
          came.push(there.has(row.document) ? renewed(there.get(row.document), row, passages) : rowElement(row, passages));
        }
      }
      if (after) rows.append(...came);
      else if (came.length !== rows.children.length || came.some((one, at) => one !== rows.children[at])) rows.replaceChildren(...came);
    } catch (problem) {
      total.textContent = `${t('wrong')}: ${problem.message}`;
    } finally {
      anew = false;
    }
  });

  function loadNext() {
    if (next) load(next);
  }

  function restart() {
    changed.hidden = true;
    load(null);
  }

  /** A list of which little is shown is asked for anew by itself; who reads further down, or moves in it, decides. */
  function changedElsewhere() {
    const reading = rows.children.length > SIZE || window.scrollY > 300 || rows.contains(document.activeElement);
    changed.hidden = !reading;
    if (!reading) restart();
  }

  const near = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) loadNext();
  }, { rootMargin: '600px' });
  near.observe(more);

  let recount = 0;
  let stale = false;
  const unlisten = listen((news) => {
    if (news.kind !== 'change') return;
    const { rows: came, gone, more: many } = news.change;
    const elsewhere = came.filter((row) => !put(row));
    for (const document of gone) rows.querySelector(selector(document))?.remove();
    stale ||= anew || elsewhere.length > 0 || many; // an answer that is on its way may be older than this
    clearTimeout(recount);
    recount = setTimeout(() => {
      if (stale) changedElsewhere();
      else count();
      stale = false;
    }, 500);
  });

  /** Shows a document as it is now; false when it is not in the list and may not belong there. */
  function put(row) {
    const there = rows.querySelector(selector(row.document));
    if (there) {
      renewed(there, row);
      return true;
    }
    if (narrowed(question) || question.has('order')) return false;
    shown.add(row.document);
    const fresh = rowElement(row);
    fresh.classList.add('fresh');
    rows.prepend(fresh);
    return true;
  }

  /** The number of documents and the facets, after changes. */
  async function count() {
    if (left || narrowed(question)) return;
    const query = new URLSearchParams(question);
    query.set('size', 1);
    const { found, facets: counts } = await get('documents', query);
    if (left) return;
    total.textContent = found.total > 0 ? t('found', found.total) : t('nothingYet');
    replace(facets, facetLists('/', question, counts));
  }

  const ages = setInterval(() => refreshAges(rows), 10_000);
  const keys = (event) => {
    if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey) return;
    if (event.key === 'j' || event.key === 'k') move(event.key === 'j' ? 1 : -1);
  };
  document.addEventListener('keydown', keys);

  function move(step) {
    const links = [...rows.querySelectorAll('a.open')];
    const at = links.indexOf(document.activeElement);
    links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  }

  load(null);
  return () => {
    left = true;
    near.disconnect();
    clearInterval(ages);
    clearTimeout(recount);
    document.removeEventListener('keydown', keys);
    unlisten();
  };
}

function selector(document) {
  return `[data-document="${CSS.escape(document)}"]`;
}
