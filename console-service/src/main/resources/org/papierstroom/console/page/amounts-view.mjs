// The money that documents name, on a logarithmic scale.

import { h, plain, replace } from './dom.mjs';
import { euro, t } from './words.mjs';
import { get } from './api.mjs';
import { asked, chips, exportLinks, searchForm } from './question.mjs';
import { logPlot } from './plot.mjs';
import { name } from './row.mjs';

const SIZE = 25;

export function amountsView(view, parameters) {
  const question = asked(parameters);
  const said = h('p', { 'aria-live': 'polite' }, t('loading'));
  const plot = h('div', {});
  const more = h('button', { type: 'button', class: 'more', hidden: true }, t('more'));
  replace(view, searchForm('/amounts', question), chips('/amounts', question),
    h('div', { class: 'over' }, h('h1', {}, t('amounts')), exportLinks('documents', question)), said, plot, more);
  let left = false;
  let next = null;
  const rows = [];

  async function load(after) {
    try {
      const query = new URLSearchParams(question);
      query.set('size', SIZE);
      if (after) query.set('after', after);
      const { found, amounts } = await get('amounts', query);
      if (left) return;
      next = found.next ?? null;
      more.hidden = !next;
      rows.push(...found.items.map(({ row }) => line(row, amounts)).filter((row) => row.dots.length > 0));
      if (rows.length === 0) {
        said.textContent = t('noAmounts');
        return;
      }
      said.textContent = t('amountsPlot');
      replace(plot, logPlot(rows));
    } catch (problem) {
      if (!left) said.textContent = `${t('wrong')}: ${problem.message}`;
    }
  }

  more.addEventListener('click', () => load(next));
  load(null);
  return () => { left = true; };
}

function line(row, amounts) {
  const href = `#/document/${encodeURIComponent(row.document)}`;
  const dots = amounts
    .filter((placed) => placed.document === row.document && placed.mention.currency === 'EUR')
    .map(({ mention }) => {
      const low = Number(mention.value ?? mention.low ?? mention.high);
      const high = Number(mention.value ?? mention.high ?? mention.low);
      return { low, high, label: `${plain(mention.text)} (${euro(low)}${high > low ? ` – ${euro(high)}` : ''})`, href: `${href}?at=${mention.start}` };
    })
    .filter((dot) => dot.low > 0 && dot.high > 0);
  return { name: name(row), href, dots };
}
