// What the page of a speech does beside showing it: a card at each mark, and in the outline the section that is being read. All that a
// card says stands in the lists below too, to which the marks are links.
(() => {
  const text = document.getElementById('text');
  if (text === null) return;
  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.setAttribute('role', 'tooltip');
  card.hidden = true;
  (document.getElementById('main') ?? document.body).append(card);
  /** @type {HTMLElement | null} The mark at which the card is open. */
  let owner = null;
  /** @type {Element[]} What shows that a claim or a finding is so. */
  let lit = [];
  let pointer = 'mouse';
  /** @type {number | undefined} */
  let closing;

  /**
   * @param {string} name
   * @param {string} className
   * @param {(string | Node)[]} content
   */
  const make = (name, className, ...content) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...content);
    return element;
  };

  /**
   * @param {Element} row
   * @param {Node[]} content
   */
  const linkTo = (row, ...content) => {
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.tabIndex = -1;
    link.append(...content);
    return link;
  };

  /** @param {Element} row An entry of a list, whose first cell names it and whose other cells say what they are. */
  const sectionOf = (row) => {
    const section = make('section', '');
    for (const cell of row.children) {
      if (cell.classList.contains('places') || cell.textContent === '') continue;
      const label = cell.getAttribute('data-label');
      if (label === null) section.append(make('p', 'head', linkTo(row, ...copies(cell))));
      else section.append(make('p', '', make('span', 'of', label), ...copies(cell)));
    }
    return section;
  };

  /** @param {Element} cell */
  const copies = (cell) => [...cell.childNodes].map((node) => node.cloneNode(true));

  const close = () => {
    window.clearTimeout(closing);
    card.hidden = true;
    owner?.removeAttribute('aria-describedby');
    owner = null;
    for (const element of lit) element.classList.remove('lit');
    lit = [];
  };

  /** @param {HTMLElement} mark */
  const open = (mark) => {
    window.clearTimeout(closing);
    if (mark === owner) return;
    close();
    const ids = (mark.dataset['marks'] ?? '').split(' ');
    const rows = ids.map((id) => document.getElementById(id)).filter((row) => row !== null);
    if (rows.length === 0) return;
    owner = mark;
    mark.setAttribute('aria-describedby', card.id);
    card.replaceChildren(...rows.map(sectionOf), make('p', 'foot', `${text.dataset['place']} ${mark.dataset['place']}`));
    card.hidden = false;
    place(mark);
    lit = ids.flatMap((id) => (/^(claim|finding)-/.test(id) ? [...text.querySelectorAll(`.evidence[data-marks~="${id}"]`)] : []));
    for (const element of lit) element.classList.add('lit');
  };

  /** Below the mark, or above it where there is no room; never beside the window. @param {HTMLElement} mark */
  const place = (mark) => {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = Math.max(8, Math.min(box.left, document.body.clientWidth - width - 8));
    const isBelow = box.bottom + height + 8 < window.innerHeight || box.top < height + 8;
    card.style.left = `${left + window.scrollX}px`;
    card.style.top = `${(isBelow ? box.bottom + 4 : box.top - height - 4) + window.scrollY}px`;
  };

  /** A moment, in which the pointer may go over to the card. */
  const closeSoon = () => {
    window.clearTimeout(closing);
    closing = window.setTimeout(close, 250);
  };

  /** @param {EventTarget | null} target */
  const markAt = (target) => (target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest('.speech .mark')) : null);

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const mark = markAt(target);
    if (mark !== null) open(mark);
    else if (target instanceof Node && card.contains(target)) window.clearTimeout(closing);
    else if (owner !== null && owner !== document.activeElement) closeSoon();
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    pointer = pointerType;
  });
  text.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target);
    if (mark?.matches(':focus-visible')) open(mark);
  });
  text.addEventListener('focusout', closeSoon);
  document.addEventListener('keydown', ({ key }) => {
    pointer = 'keyboard';
    if (key === 'Escape') close();
  });
  // A finger cannot hover: its first touch opens the card, from which links lead on.
  document.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (mark !== null && pointer === 'touch') {
      event.preventDefault();
      if (mark === owner) close();
      else open(mark);
    } else if (!(event.target instanceof Node && card.contains(event.target) && !(event.target instanceof HTMLAnchorElement))) close();
  });

  // Marks that are switched off are no stops for the keyboard.
  const kinds = ['slogan', 'blank', 'claim', 'finding'];
  document.getElementById('switches')?.addEventListener('change', () => {
    const on = kinds.filter((kind) => /** @type {HTMLInputElement | null} */ (document.getElementById(`show-${kind}`))?.checked);
    for (const mark of text.querySelectorAll('.mark')) {
      const isOn = on.some((kind) => mark.classList.contains(kind));
      if (isOn && mark.hasAttribute('data-off')) mark.setAttribute('tabindex', mark.getAttribute('data-off') ?? '0');
      else if (!isOn && !mark.hasAttribute('data-off')) mark.setAttribute('data-off', mark.getAttribute('tabindex') ?? '0');
      if (isOn) mark.removeAttribute('data-off');
      else mark.setAttribute('tabindex', '-1');
    }
  });

  // The section that is being read: the last that begins above the first line of the window.
  const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.contents a')]);
  const sections = links.flatMap((link) => {
    const start = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    return start === null ? [] : [{ link, start }];
  });
  /** @type {HTMLElement | null} */
  let current = null;
  const follow = () => {
    const limit = 40;
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start } = /** @type {{ start: HTMLElement }} */ (sections[middle]);
      if (start.getBoundingClientRect().top <= limit) low = middle + 1;
      else high = middle;
    }
    let link = sections[low - 1]?.link ?? null;
    // Of a folded part, the heading above it.
    for (let folded = link?.closest('details:not([open])'); folded; folded = folded.parentElement?.closest('details:not([open])')) {
      link = folded.parentElement?.querySelector('a') ?? link;
    }
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    const side = link?.closest('.side');
    if (link && side instanceof HTMLElement && getComputedStyle(side).position === 'sticky') {
      const top = link.getBoundingClientRect().top - side.getBoundingClientRect().top;
      if (top < 0 || top > side.clientHeight - 40) side.scrollTop += top - side.clientHeight / 2;
    }
  };
  let isWaiting = false;
  window.addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      window.requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();
})();
