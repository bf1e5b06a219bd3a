// Small drawings: bars over months, and dots on a logarithmic scale.

import { h, plain, s } from './dom.mjs';
import { count, euro, t } from './words.mjs';

const WIDE = 720;

/** Documents per month. */
export function monthPlot(months) {
  const first = monthNumber(months[0].month);
  const last = monthNumber(months.at(-1).month);
  const slots = Math.max(last - first + 1, 12);
  const most = Math.max(...months.map((one) => one.documents));
  const height = 140;
  const [left, bottom, up] = [44, 32, 16];
  const step = (WIDE - left - 12) / slots;
  const y = (value) => up + (height - bottom - up) * (1 - value / most);
  const years = [];
  for (let month = Math.ceil(first / 12) * 12; month < first + slots; month += 12 * Math.max(1, Math.ceil(slots / 12 / 12))) {
    const x = left + (month - first) * step;
    years.push(s('line', { class: 'grid', x1: x, x2: x, y1: up, y2: height - bottom }),
      s('text', { x: x + 3, y: height - 7 }, String(month / 12)));
  }
  if (first % 12 !== 0) years.push(s('text', { x: left, y: height - 7 }, months[0].month));
  return s('svg', { class: 'plot', viewBox: `0 0 ${WIDE} ${height}`, role: 'img', 'aria-label': t('perMonth') },
    s('line', { class: 'axis', x1: left, x2: WIDE - 12, y1: height - bottom, y2: height - bottom }),
    s('text', { x: left - 6, y: y(most) + 5, 'text-anchor': 'end' }, count(most)),
    years,
    months.map(({ month, documents }) => s('rect', {
      class: 'bar', x: left + (monthNumber(month) - first) * step + step * 0.1, y: y(documents),
      width: Math.max(3, Math.min(step * 0.8, 40)), height: height - bottom - y(documents),
    }, s('title', {}, `${month}: ${count(documents)}`))));
}

function monthNumber(month) {
  const [year, number] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

/**
 * Amounts on a logarithmic scale, one line for each document.
 * rows: [{name, href, dots: [{low, high, label, href}]}]
 */
export function logPlot(rows) {
  const values = rows.flatMap((row) => row.dots.flatMap((dot) => [dot.low, dot.high])).filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const share = (value) => 100 * (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low);
  const ticks = [];
  const every = Math.max(1, Math.ceil((high - low) / 5));
  for (let power = low; power <= high; power += every) ticks.push(power);
  const tick = (power) => placed(h('span', { class: 'tick' }, euro(10 ** power)), share(10 ** power));
  const grid = () => ticks.map((power) => placed(h('span', { class: 'grid' }), share(10 ** power)));
  return h('div', { class: 'log-plot', role: 'group', 'aria-label': t('amountsPlot') },
    h('div', { class: 'log-row head' }, h('span', {}), h('div', { class: 'track' }, ticks.map(tick))),
    rows.map((row) => h('div', { class: 'log-row' },
      h('a', { class: 'name', href: row.href }, plain(row.name)),
      h('div', { class: 'track' }, grid(), row.dots.map((dot) => {
        const element = h('a', { class: 'dot', href: dot.href, title: dot.label, 'aria-label': dot.label });
        element.style.left = `${share(dot.low)}%`;
        if (dot.high > dot.low) element.style.width = `calc(${share(dot.high) - share(dot.low)}% + 12px)`;
        return element;
      })))));
}

function placed(element, share) {
  element.style.left = `${share}%`;
  return element;
}
