// What is asked for: the filters in the address, and the controls that change them.

import { h, plain } from './dom.mjs';
import { country, count, t } from './words.mjs';

export const FACETS = ['organisation', 'country', 'year', 'reason', 'state'];
const ASKED = ['q', 'order', 'min', 'max', ...FACETS];

/** The filters alone: what else stands in the address is left out. */
export function asked(parameters) {
  const only = new URLSearchParams();
  for (const name of ASKED) {
    for (const value of parameters.getAll(name)) {
      if (value !== '') only.append(name, value);
    }
  }
  if (only.has('min') || only.has('max')) only.set('currency', 'EUR');
  return only;
}

export function narrowed(question) {
  return ASKED.some((name) => name !== 'order' && question.has(name));
}

/** How a value of a facet is called. */
export function named(facet, value) {
  if (facet === 'country') return country(value);
  if (facet === 'state') return t(value);
  if (facet === 'min' || facet === 'max') return `€ ${count(Number(value))}`;
  return plain(value);
}

/** The address of the same view with other filters. */
export function address(path, question) {
  const shown = new URLSearchParams(question);
  shown.delete('currency');
  const query = String(shown);
  return query ? `#${path}?${query}` : `#${path}`;
}

/** The form for words, amounts and order. */
export function searchForm(path, question) {
  const field = (name, label, attributes) =>
    h('label', {}, h('span', {}, t(label)), h('input', { name, value: question.get(name) ?? '', ...attributes }));
  const order = h('select', { name: 'order' },
    h('option', { value: '' }, t(question.has('q') ? 'best' : 'newest')),
    h('option', { value: question.has('q') ? 'newest' : 'best', selected: question.has('order') }, t(question.has('q') ? 'newest' : 'best')));
  const submit = (event) => {
    event.preventDefault();
    const next = new URLSearchParams(question);
    for (const name of ['q', 'min', 'max', 'order']) {
      const value = event.target.elements[name].value.trim();
      if (value) next.set(name, name === 'q' || name === 'order' ? value : number(value));
      else next.delete(name);
    }
    const there = address(path, next);
    if (there === location.hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
    else location.hash = there;
  };
  return h('form', { class: 'search', role: 'search', on: { submit } },
    h('label', { class: 'words' }, h('span', {}, t('searchWords')),
      h('input', { id: 'words', name: 'q', type: 'search', value: question.get('q') ?? '', autocomplete: 'off' })),
    field('min', 'atLeast', { inputmode: 'decimal', size: 9 }),
    field('max', 'atMost', { inputmode: 'decimal', size: 9 }),
    h('label', { class: 'order' }, h('span', {}, t('order')), order),
    h('button', { type: 'submit' }, t('search')));
}

/** A number as people here write it: 1.000.000 and 1,5 as well as 1000000 and 1.5. */
export function number(written) {
  let digits = written.replace(/[€\s]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) digits = digits.replaceAll('.', '');
  return digits.replace(',', '.');
}

/** What is asked for, each with a way to take it away. */
export function chips(path, question) {
  const all = [...question].filter(([name]) => name !== 'currency' && name !== 'order');
  if (all.length === 0) return null;
  return h('ul', { class: 'chips' },
    all.map(([name, value]) => {
      const without = new URLSearchParams([...question].filter(([n, v]) => !(n === name && v === value)));
      const label = `${t(name)}: ${named(name, value)}`;
      return h('li', {}, h('a', { href: address(path, without), title: t('remove') }, label, h('span', { 'aria-hidden': 'true' }, ' ×')));
    }),
    h('li', {}, h('a', { class: 'clear', href: `#${path}` }, t('clear'))));
}

/** How the documents found spread over the facets. */
export function facetLists(path, question, facets) {
  return FACETS.filter((facet) => (facets[facet] ?? []).length > 0).map((facet) => {
    const chosen = question.getAll(facet);
    return h('section', {},
      h('h3', {}, t(facet)),
      h('ul', {}, facets[facet].map(({ value, documents }) => {
        const on = chosen.includes(value);
        const next = new URLSearchParams(question);
        if (on) {
          next.delete(facet);
          for (const other of chosen) if (other !== value) next.append(facet, other);
        } else {
          next.append(facet, value);
        }
        return h('li', {}, h('a', { href: address(path, next), 'aria-current': on ? 'true' : null },
          h('span', { class: 'value' }, named(facet, value)), h('span', { class: 'count' }, count(documents))));
      })));
  });
}

/** Links that save what is shown. */
export function exportLinks(name, question) {
  const query = String(question);
  const link = (format, label) =>
    h('a', { href: `/api/export/${name}.${format}${query ? `?${query}` : ''}`, download: true }, label);
  return h('span', { class: 'export' }, t('export'), ' ', link('csv', 'CSV'), ' ', link('jsonl', 'JSON lines'));
}
