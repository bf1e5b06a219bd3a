// One document: its anatomy, its pages beside its text, and what is found in both.

import { h, plain, replace } from './dom.mjs';
import { count, country, currentLanguage, day, duration, moment, remedy, t } from './words.mjs';
import { get, inTurn } from './api.mjs';
import { listen } from './live.mjs';
import { name } from './row.mjs';
import { textPane } from './text-pane.mjs';
import { pagePane } from './page-pane.mjs';

const KINDS = ['ORGANISATION', 'COUNTRY', 'AMOUNT', 'furniture', 'uncertain'];

export function documentView(view, parameters, id) {
  let left = false;
  let leave = () => {};
  let made = '';

  const load = inTurn(async () => {
    try {
      const document = await get(`documents/${encodeURIComponent(id)}`);
      const version = JSON.stringify([document.row.since, document.row.state]);
      if (left || version === made) return;
      made = version;
      leave();
      leave = show(view, id, document, parameters) ?? (() => {});
    } catch (problem) {
      if (!left) replace(view, h('p', { class: 'problem' }, `${t('wrong')}: ${problem.message}`), h('p', {}, h('a', { href: '#/' }, t('back'))));
    }
  });

  replace(view, h('p', {}, t('loading')));
  const unlisten = listen((news) => {
    if (news.kind === 'change' && (news.change.more || news.change.rows.some((row) => row.document === id))) load();
  });
  load();
  return () => {
    left = true;
    unlisten();
    leave();
  };
}

function show(view, id, { row, receipt, deadLetters, text, entities }, parameters) {
  const mentions = entities?.mentions ?? [];
  const chosen = h('aside', { class: 'chosen', role: 'status', hidden: true });
  const panes = h('div', { class: 'panes show-text' });
  const head = [
    h('div', { class: 'over' },
      h('h1', {}, name(row)),
      h('span', { class: 'export' }, h('a', { href: `/api/documents/${encodeURIComponent(id)}/original`, download: name(row) }, t('original')))),
    anatomy(row, text, receipt),
    deadLetters.map(parked),
  ];
  if (!text) {
    replace(view, head, h('p', {}, t('noText')));
    return null;
  }

  const pdf = text.source.contentType === 'application/pdf';

  /** Marks one mention on both sides, and brings it into sight on the other. */
  const choose = (what, from) => {
    for (const mark of panes.querySelectorAll('.mark.on')) mark.classList.remove('on');
    if (what.mention !== undefined) {
      for (const mark of panes.querySelectorAll(`[data-mention="${what.mention}"]`)) mark.classList.add('on');
      const other = from === 'text' ? '.pages' : '.text';
      panes.classList.toggle('show-text', from !== 'text' || !pdf);
      panes.classList.toggle('show-pages', from === 'text' && pdf);
      tabs.querySelectorAll('button').forEach((tab) => tab.setAttribute('aria-pressed', String(panes.classList.contains(tab.dataset.shows))));
      panes.querySelector(`${other} [data-mention="${what.mention}"]`)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    if (what.uncertain) {
      for (const mark of panes.querySelectorAll(`[data-uncertain="${what.uncertain.start}"]`)) mark.classList.add('on');
    }
    replace(chosen, what.mention !== undefined ? facts(mentions[what.mention]) : readings(what.uncertain),
      h('button', { type: 'button', class: 'quiet', on: { click: () => { chosen.hidden = true; } } }, t('close')));
    chosen.hidden = false;
  };

  const pages = pdf ? pagePane(id, text, mentions, choose) : { pane: null, leave: () => {} };
  panes.classList.toggle('text-only', !pdf);
  const tab = (shows, words) => h('button', {
    type: 'button', 'data-shows': shows, 'aria-pressed': String(shows === 'show-text'),
    on: {
      click: () => {
        panes.classList.remove('show-text', 'show-pages');
        panes.classList.add(shows);
        tabs.querySelectorAll('button').forEach((one) => one.setAttribute('aria-pressed', String(one.dataset.shows === shows)));
      },
    },
  }, words);
  const tabs = h('div', { class: 'tabs' }, tab('show-text', t('text')), tab('show-pages', t('page')));
  replace(panes, pages.pane, textPane(text, mentions, choose));
  const tools = h('div', { class: 'tools' }, pdf && tabs, switches(panes, mentions, text));
  replace(view, head, !pdf && h('p', { class: 'hint' }, t('noPages')), tools, panes, chosen);

  const at = parameters.get('at');
  if (at !== null) {
    const index = mentions.findIndex((mention) => mention.start === Number(at));
    if (index >= 0) {
      choose({ mention: index }, 'page');
      panes.querySelector(`.pages [data-mention="${index}"]`)?.scrollIntoView({ block: 'center' });
    }
  }
  return pages.leave;
}

function anatomy(row, text, receipt) {
  const letter = text?.letter ?? {};
  const fields = ['sender', 'addressee', 'date', 'subject', 'ourReference', 'yourReference', 'dossierNumbers', 'enclosures']
    .map((field) => [field, Array.isArray(letter[field]) ? letter[field].join(', ') : letter[field]])
    .filter(([, value]) => value);
  return h('section', { class: 'anatomy' },
    fields.length > 0 && h('dl', {}, fields.map(([field, value]) => h('div', {},
      h('dt', {}, t(field)), h('dd', {}, field === 'date' ? dated(value) : plain(value))))),
    receipt && h('ol', { class: 'timeline', 'aria-label': t('timeline') }, receipt.stages.map((step) =>
      h('li', { class: step.state },
        h('strong', {}, t(step.stage)), ` ${t(step.state)} `,
        h('span', { class: 'when' }, moment(step.time), step.milliseconds > 0 ? `, ${duration(step.milliseconds)}` : '', ` · ${step.madeBy.version}`),
        step.reason && h('span', { class: 'why' }, ` ${step.reason}: ${plain(step.detail ?? '')}`)))));
}

function dated(value) {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : plain(value);
}

function parked(letter) {
  const { reason, detail } = letter.why;
  return h('p', { class: 'problem' }, h('strong', {}, reason), ` ${plain(detail)} `, remedy(reason, ''), ' ',
    h('a', { href: '#/dead-letters' }, t('deadLetters')));
}

function switches(panes, mentions, text) {
  const numbers = {
    ORGANISATION: mentions.filter((one) => one.type === 'ORGANISATION').length,
    COUNTRY: mentions.filter((one) => one.type === 'COUNTRY').length,
    AMOUNT: mentions.filter((one) => one.type === 'AMOUNT').length,
    furniture: text.pages.flatMap((page) => page.blocks).filter((block) => block.role === 'furniture').length,
    uncertain: (text.uncertain ?? []).length,
  };
  return h('fieldset', { class: 'switches' }, h('legend', { class: 'hidden' }, t('marks')),
    KINDS.filter((kind) => numbers[kind] > 0).map((kind) => h('label', { class: `switch ${kind}` },
      h('input', { type: 'checkbox', checked: true, on: { change: (event) => panes.classList.toggle(`without-${kind}`, !event.target.checked) } }),
      h('span', { class: 'sample' }), `${t(kind)} `, h('span', { class: 'count' }, count(numbers[kind])))));
}

function facts(mention) {
  const rows = [];
  if (mention.type === 'ORGANISATION') rows.push([t('organisation'), plain(mention.canonical)], mention.kind && [t('details'), mention.kind], mention.id && ['TOOI', mention.id]);
  if (mention.type === 'COUNTRY') rows.push([t('country'), `${country(mention.country)} (${mention.country})`]);
  if (mention.type === 'AMOUNT') {
    const value = mention.value ?? [mention.low ?? '', mention.high ?? ''].join(' – ');
    rows.push([t('value'), `${mention.currency ?? ''} ${grouped(value)}`], mention.unit && [t('unit'), plain(mention.unit)], mention.bound && [t('details'), mention.bound],
      mention.alternatives.length > 0 && [t('otherReadings'), mention.alternatives.map(grouped).join(', ')]);
  }
  rows.push([t('foundBy'), `${mention.evidence.foundBy}: ${plain(mention.evidence.why)} (${t('score')} ${count(mention.evidence.score)})`]);
  const all = mention.type === 'ORGANISATION' ? ['organisation', mention.canonical] : mention.type === 'COUNTRY' ? ['country', mention.country] : null;
  return [h('h2', {}, plain(mention.text)),
    h('dl', {}, rows.filter(Boolean).map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))),
    all && h('p', {}, h('a', { href: `#/entity?${new URLSearchParams({ type: all[0], name: all[1] })}` }, t('allMentions')))];
}

function grouped(value) {
  return value.replace(/\d+(\.\d+)?/g, (number) => new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: 6 }).format(number));
}

function readings(uncertain) {
  return [h('h2', {}, t('otherReadings')),
    h('p', {}, `${t('confidence')} ${count(uncertain.confidence)}`),
    uncertain.alternatives.length > 0 ? h('ul', {}, uncertain.alternatives.map((one) => h('li', {}, plain(one)))) : h('p', {}, t('noOther'))];
}
