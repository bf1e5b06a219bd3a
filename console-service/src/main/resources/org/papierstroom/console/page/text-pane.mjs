// The reconstructed text: blocks by their roles, mentions and uncertain spans marked by their offsets,
// and what was left out, faintly, where its page begins.

import { h, plain } from './dom.mjs';
import { t } from './words.mjs';
import { CodePoints } from './code-points.mjs';

const TAGS = { heading: 'h3', caption: 'p', footnote: 'p', paragraph: 'p', 'list-item': 'p', table: 'p' };

export function textPane(text, mentions, choose) {
  const points = new CodePoints(text.text);
  const spans = marksOf(mentions, text.uncertain ?? []);
  const pane = h('div', { class: 'text', lang: 'nl' });
  let page = 0;
  for (const part of parts(text, points)) {
    while (page < part.page) {
      page++;
      pane.append(pageHead(text.pages[page - 1], page));
    }
    pane.append(h(TAGS[part.role] ?? 'p', { class: `block ${part.role}` }, pieces(part, spans, points, choose)));
  }
  for (page++; page <= text.pages.length; page++) pane.append(pageHead(text.pages[page - 1], page));
  return pane;
}

function pageHead(page, number) {
  const left = page.blocks.filter((block) => block.role === 'furniture');
  return h('div', { class: 'page-head', 'data-page': number },
    h('span', { class: 'page-number' }, `${t('page')} ${number}`),
    page.flags.map((flag) => h('span', { class: 'flag' }, flag)),
    left.map((block) => h('p', { class: 'furniture' }, plain(block.text), ' ',
      h('span', { class: 'rule' }, t('removedBy', block.rule ?? '')))));
}

/** Stretches of the text in its order; a block that goes on with the one before is one with it. */
function parts(text, points) {
  const blocks = text.pages
    .flatMap((page) => page.blocks.map((block) => ({ ...block, page: page.number })))
    .filter((block) => block.role !== 'furniture')
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let at = 0;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.continues && last) {
      last.end = Math.max(last.end, block.end);
    } else {
      if (points.slice(at, block.start).trim()) parts.push({ role: 'paragraph', start: at, end: block.start, page: block.page });
      parts.push({ role: block.role, start: block.start, end: block.end, page: block.page });
    }
    at = Math.max(at, block.end);
  }
  if (points.slice(at, points.length).trim()) {
    parts.push({ role: 'paragraph', start: at, end: points.length, page: parts.at(-1)?.page ?? Math.min(1, text.pages.length) });
  }
  return parts;
}

function marksOf(mentions, uncertain) {
  return [
    ...mentions.map((mention, index) => ({ start: mention.start, end: mention.end, mention, index })),
    ...uncertain.map((span) => ({ start: span.start, end: span.end, uncertain: span })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A part cut at every mark's begin and end: a piece lies in each mark wholly or not at all. */
function pieces(part, marks, points, choose) {
  const here = marks.filter((mark) => mark.start < part.end && mark.end > part.start);
  const cuts = [...new Set([part.start, part.end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= part.start && cut <= part.end)
    .sort((a, b) => a - b);
  const out = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const written = plain(points.slice(cuts[i], cuts[i + 1]));
    const on = here.filter((mark) => mark.start <= cuts[i] && mark.end >= cuts[i + 1]);
    out.push(marked(written, on, cuts[i], choose));
  }
  return out;
}

function marked(written, on, at, choose) {
  const mention = on.find((mark) => mark.mention);
  const unsure = on.find((mark) => mark.uncertain);
  if (!mention && !unsure) return written;
  const first = (mention ?? unsure).start === at;
  const chosen = () => choose(mention ? { mention: mention.index } : { uncertain: unsure.uncertain }, 'text');
  return h('span', {
    class: ['mark', mention && mention.mention.type, unsure && 'uncertain'].filter(Boolean).join(' '),
    'data-mention': mention ? mention.index : null,
    'data-uncertain': unsure ? unsure.uncertain.start : null,
    role: 'button',
    tabindex: first ? 0 : -1,
    title: unsure ? `${t('uncertain')}: ${unsure.uncertain.alternatives.map(plain).join(' | ') || t('noOther')}` : null,
    on: {
      click: chosen,
      keydown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          chosen();
        }
      },
    },
  }, written);
}
