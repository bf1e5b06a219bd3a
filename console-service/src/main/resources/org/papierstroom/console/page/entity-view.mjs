// One organisation or country over all documents and time.

import { h, plain, replace } from './dom.mjs';
import { country, day, t } from './words.mjs';
import { get } from './api.mjs';
import { exportLinks } from './question.mjs';
import { monthPlot } from './plot.mjs';

export function entityView(view, parameters) {
  const type = parameters.get('type') ?? 'organisation';
  const name = parameters.get('name') ?? '';
  const question = new URLSearchParams({ type, name });
  const list = h('ol', { class: 'mentions' });
  const more = h('button', { type: 'button', class: 'more', hidden: true }, t('more'));
  const said = h('p', { 'aria-live': 'polite' }, t('loading'));
  const plot = h('div', {});
  replace(view,
    h('div', { class: 'over' },
      h('h1', {}, type === 'country' ? country(name) : plain(name)), exportLinks('mentions', question)),
    said, plot, list, more);
  let left = false;
  let next = null;

  async function load(after) {
    try {
      const query = new URLSearchParams(question);
      if (after) query.set('after', after);
      const found = await get('mentions', query);
      if (left) return;
      if (!after) {
        replace(said, `${t('mentions', found.mentions.total)} `,
          h('a', { href: `#/?${new URLSearchParams({ [type]: name })}` }, t('inDocuments', found.documents)));
        if (found.months.length > 0) replace(plot, h('h2', {}, t('perMonth')), monthPlot(found.months));
      }
      found.mentions.items.forEach((item) => list.append(line(item)));
      next = found.mentions.next ?? null;
      more.hidden = !next;
    } catch (problem) {
      if (!left) said.textContent = `${t('wrong')}: ${problem.message}`;
    }
  }

  more.addEventListener('click', () => load(next));
  load(null);
  return () => { left = true; };
}

function line({ placed, context }) {
  const key = placed.objectKey || placed.document;
  const query = new URLSearchParams({ at: placed.mention.start });
  return h('li', {},
    h('a', { href: `#/document/${encodeURIComponent(placed.document)}?${query}` },
      h('time', { datetime: placed.day }, day(placed.day)), ' ', h('span', { class: 'name' }, plain(key.slice(key.lastIndexOf('/') + 1)))),
    h('p', {}, '… ', plain(context.before), h('mark', {}, plain(context.span || placed.mention.text)), plain(context.after), ' …'));
}
