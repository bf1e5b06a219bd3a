// The pages of the PDF, drawn by pdf.js as they come into sight, with boxes laid over them.

import { h } from './dom.mjs';
import { plain } from './dom.mjs';
import { t } from './words.mjs';

export function pagePane(id, text, mentions, choose) {
  const sheets = text.pages.map((page) => sheet(page, mentions, choose));
  const pane = h('div', { class: 'pages' }, sheets);
  const drawing = draw(id, sheets).catch((problem) => {
    if (problem.name !== 'AbortException') pane.prepend(h('p', { class: 'problem' }, `${t('noOriginal')} ${problem.message ?? ''}`));
    return () => {};
  });
  return { pane, leave: () => drawing.then((stop) => stop()) };
}

function sheet(page, mentions, choose) {
  const place = (box) => `left:${100 * box.x / page.width}%;top:${100 * box.y / page.height}%;`
    + `width:${100 * box.width / page.width}%;height:${100 * box.height / page.height}%`;
  const over = [];
  for (const block of page.blocks) {
    if (block.role === 'furniture') {
      over.push(laid(h('span', { class: 'left-out', title: `${t('removedBy', block.rule ?? '')}` }), place(block.box)));
    }
  }
  mentions.forEach((mention, index) => {
    for (const { page: number, box } of mention.boxes) {
      if (number !== page.number) continue;
      over.push(laid(h('button', {
        type: 'button', tabindex: -1, class: `mark ${mention.type}`, 'data-mention': index, title: plain(mention.text),
        'aria-label': plain(mention.text), on: { click: () => choose({ mention: index }, 'page') },
      }), place(box)));
    }
  });
  const element = h('div', { class: 'sheet', 'data-page': page.number, 'aria-label': `${t('page')} ${page.number}` }, h('canvas'), over);
  element.style.aspectRatio = `${page.width} / ${page.height}`;
  return element;
}

/** Styles set by script are allowed where those in markup are not. */
function laid(element, style) {
  element.style.cssText = style;
  return element;
}

async function draw(id, sheets) {
  const pdfjs = await import('/pdfjs/build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.min.mjs';
  const task = pdfjs.getDocument({
    url: `/api/documents/${encodeURIComponent(id)}/original`,
    cMapUrl: '/pdfjs/cmaps/', cMapPacked: true, standardFontDataUrl: '/pdfjs/standard_fonts/',
    isEvalSupported: false, enableXfa: false,
  });
  const pdf = await task.promise;
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      seen.unobserve(entry.target);
      drawSheet(pdf, entry.target);
    }
  }, { rootMargin: '800px' });
  sheets.forEach((one) => seen.observe(one));
  return () => {
    seen.disconnect();
    task.destroy();
  };
}

async function drawSheet(pdf, sheet) {
  const page = await pdf.getPage(Number(sheet.dataset.page));
  const canvas = sheet.querySelector('canvas');
  const natural = page.getViewport({ scale: 1 });
  const width = Math.min(2400, Math.max(sheet.clientWidth, 320) * Math.min(window.devicePixelRatio || 1, 2));
  const viewport = page.getViewport({ scale: width / natural.width });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
  sheet.classList.add('drawn');
}
