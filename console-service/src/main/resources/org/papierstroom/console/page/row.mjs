// One document in a list.

import { h, plain } from './dom.mjs';
import { age, duration, moment, remedy, t } from './words.mjs';

const LINE = ['ingest', 'clean', 'nlp'];

export function name(row) {
  const key = row.objectKey || row.document;
  return plain(key.slice(key.lastIndexOf('/') + 1));
}

export function rowElement(row, passages = []) {
  return h('li', { class: `row ${row.state}`, 'data-document': row.document },
    h('a', { class: 'open', href: `#/document/${encodeURIComponent(row.document)}` },
      h('span', { class: 'name' }, name(row)),
      h('span', { class: 'subject' }, row.subject ? plain(row.subject) : '')),
    stages(row),
    h('span', { class: 'result' }, result(row)),
    h('time', { class: 'age', datetime: row.since, title: moment(row.since) }, age(row.since)),
    passages.length > 0 && h('div', { class: 'passages' }, passages.map(passage)));
}

/**
 * A row that is there already, as its document is now. Its link stays the same element: a click that is under way is
 * not lost, and what has the focus keeps it. Without passages, those that are shown stay.
 */
export function renewed(there, row, passages) {
  const now = rowElement(row, passages);
  const shown = there.querySelector('.passages');
  if (!passages && shown) now.append(shown.cloneNode(true));
  if (!there.isEqualNode(now)) {
    there.className = now.className;
    const [link, ...rest] = [...now.children];
    there.querySelector('a.open').replaceChildren(...link.childNodes);
    [...there.children].slice(1).forEach((one) => one.remove());
    there.append(...rest);
  }
  return there;
}

function stages(row) {
  const done = new Map(row.stages.map((one) => [one.stage, one]));
  return h('span', { class: 'stages' }, LINE.map((stage) => {
    const one = done.get(stage);
    const state = one ? one.state : 'waiting';
    const spent = one && one.milliseconds > 0 ? `, ${duration(one.milliseconds)}` : '';
    return h('span', { class: `stage ${state}`, title: `${t(stage)}: ${t(state)}${spent}` },
      t(stage), h('span', { class: 'hidden' }, ` ${t(state)}`));
  }));
}

function result(row) {
  if (row.state === 'parked' && row.reason) return h('span', { title: remedy(row.reason, '') }, row.reason);
  if (row.state !== 'passed') return t(row.state);
  return [t('pages', row.pages), t('organisations', row.organisations), t('countries', row.countries), t('amountsIn', row.amounts)]
    .join(' · ');
}

function passage({ pieces }) {
  return h('p', {}, pieces.map(({ text, kind }) => kind === 'WORD' ? h('mark', {}, plain(text)) : plain(text)));
}

/** Ages go on while the page is open. */
export function refreshAges(root) {
  for (const time of root.querySelectorAll('time.age')) time.textContent = age(time.dateTime);
}
