// The line counts Unicode code points, JavaScript counts UTF-16 units.

export class CodePoints {
  constructor(text) {
    this.text = text;
    this.units = null;
    this.length = text.length;
    if (/[\ud800-\udbff][\udc00-\udfff]/.test(text)) this.#count();
  }

  #count() {
    const units = [];
    for (let at = 0; at < this.text.length; at += this.text.codePointAt(at) > 0xffff ? 2 : 1) units.push(at);
    units.push(this.text.length);
    this.units = Uint32Array.from(units);
    this.length = units.length - 1;
  }

  slice(start, end) {
    const from = Math.max(0, Math.min(start, this.length));
    const to = Math.max(from, Math.min(end, this.length));
    return this.units ? this.text.slice(this.units[from], this.units[to]) : this.text.slice(from, to);
  }
}
