// Sorts and filters the table of documents. Without this script it is a table in the order of the paths.
(() => {
  const table = document.querySelector('table.documents');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : null;
  const controls = document.getElementById('filter');
  const words = document.getElementById('filter-words');
  const only = document.getElementById('filter-only');
  const count = document.getElementById('filter-count');
  if (!(table instanceof HTMLTableElement) || !body || !controls || !count) return;
  if (!(words instanceof HTMLInputElement) || !(only instanceof HTMLSelectElement)) return;

  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
  const isNumber = heads.map((head) => head.classList.contains('number'));
  /** A form in which words are found whatever their case and width. */
  const folded = (/** @type {string} */ text) => text.normalize('NFKC').toLowerCase();
  const rows = Array.from(body.rows, (row, order) => {
    const texts = Array.from(row.cells, (cell) => cell.textContent ?? '');
    return { row, order, texts, words: folded(texts.filter((_text, at) => !isNumber[at]).join('\n')) };
  });
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** Numbers from the largest, texts from the first; what has none is last, whichever way round. */
  const sort = (/** @type {number} */ at, /** @type {boolean} */ isReverse) => {
    const turn = isReverse ? -1 : 1;
    rows.sort((one, other) => {
      const a = one.texts[at] ?? '';
      const b = other.texts[at] ?? '';
      if (a === '' || b === '') return Number(a === '') - Number(b === '') || one.order - other.order;
      return turn * (isNumber[at] ? Number(b) - Number(a) : collator.compare(a, b)) || one.order - other.order;
    });
    const sorted = document.createDocumentFragment();
    for (const { row } of rows) sorted.append(row);
    body.append(sorted);
  };

  for (const [at, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    const [first, second] = isNumber[at] ? ['descending', 'ascending'] : ['ascending', 'descending'];
    button.addEventListener('click', () => {
      const isReverse = head.ariaSort === first;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', (isReverse ? second : first) ?? '');
      sort(at, isReverse);
    });
  }

  const filter = () => {
    const wanted = folded(words.value).split(/\s+/).filter(Boolean);
    const column = only.value === '' ? null : Number(only.value);
    let shown = 0;
    for (const { row, texts, words: has } of rows) {
      const isShown = wanted.every((word) => has.includes(word)) && (column === null || Number(texts[column]) > 0);
      row.hidden = !isShown;
      if (isShown) shown++;
    }
    count.textContent = (count.dataset['words'] ?? '').replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  };
  words.addEventListener('input', filter);
  only.addEventListener('change', filter);
  controls.hidden = false;
  filter();
})();
