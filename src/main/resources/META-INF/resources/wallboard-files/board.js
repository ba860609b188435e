// A wallboard runs for weeks with nobody near. So: no framework, no socket, no state that could go stale. It asks,
// shows what it was told and how old that is, and asks again, whatever happened. Only a successful answer may reload it.

const POLL_MS = 5_000;
const PATIENCE_MS = 8_000;
const TURN_MS = 15_000;
const STALE_MS = 20_000;
const LONG_MS = 120_000;
const DAY_MS = 86_400_000;

const root = document.documentElement;
const place = (id) => document.getElementById(id);
const digits = (value) => String(value).padStart(2, '0');
const born = Date.now();

let told = null;
let toldAt = 0;
let page = 0;
let turnedAt = Date.now();
let state = 'starting';

const words = (key, fallback) => told?.board.words[key] ?? fallback;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function drawing(tag, attributes, text) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

function tile(data) {
  const box = element('section', `tile ${data.state ?? ''}`);
  box.dataset.key = data.key;
  const note = element('p', 'note');
  note.append(element('span', '', data.note));
  if (data.said) note.append(element('span', 'said', data.said));
  const plain = /\d/.test(data.value) || data.value.length < 3;
  const value = element('p', plain ? 'value' : 'value words', data.value);
  value.style.setProperty('--letters', data.value.length);
  box.append(element('h2', '', data.title), value, note);
  return box;
}

// Drawn in the pixels of the place it has, so that letters keep their shape and size.
function chart(svg, hours, marks) {
  const wide = svg.clientWidth || 1200;
  const high = svg.clientHeight || 300;
  const letter = Math.max(13, Math.min(innerHeight * 0.028, innerWidth * 0.03));
  const edge = { left: letter * 3.6, right: 8, top: letter * (marks.some((mark) => mark.at) ? 1.9 : 0.8), foot: letter * 1.7 };
  const floor = high - edge.foot;
  const first = Math.min(7, ...hours.map((hour) => Number(hour.hour)));
  const last = Math.max(18, ...hours.map((hour) => Number(hour.hour)));
  const slot = (wide - edge.left - edge.right) / (last - first + 1);
  const x = (hour) => edge.left + (Number(hour) - first + 0.5) * slot;
  const y = (share) => floor - share * (floor - edge.top);
  svg.setAttribute('viewBox', `0 0 ${wide} ${high}`);
  svg.style.fontSize = `${letter}px`;
  for (const share of [0, 0.5, 1]) {
    svg.append(drawing('line', { class: 'grid', x1: edge.left, x2: wide - edge.right, y1: y(share), y2: y(share) }));
    svg.append(drawing('text', { x: edge.left - letter * 0.4, y: y(share) + letter * 0.35, 'text-anchor': 'end' }, `${share * 100} %`));
  }
  const most = Math.max(1, ...hours.map((hour) => hour.n));
  for (const hour of hours) {
    const top = y((hour.n / most) * 0.9);
    svg.append(drawing('rect', { class: 'bar', x: x(hour.hour) - slot * 0.36, y: top, width: slot * 0.72, height: floor - top }));
    const n = hour.n.toLocaleString(document.documentElement.lang);
    if (n.length * letter * 0.65 < slot) {
      svg.append(drawing('text', { x: x(hour.hour), y: floor - letter * 0.4, 'text-anchor': 'middle' }, n));
    }
  }
  const every = slot < letter * 2 ? 3 : 1;
  for (let hour = first; hour <= last; hour += every) {
    svg.append(drawing('text', { x: x(hour), y: high - letter * 0.3, 'text-anchor': 'middle' }, digits(hour)));
  }
  rateLine(svg, hours, x, y, letter * 0.3);
  const within = (hour) => x(Math.max(first - 0.5, Math.min(last + 0.5, hour)));
  happened(svg, marks.filter((mark) => mark.at), within, { top: edge.top, floor, letter });
}

// A dashed line and a letter, and a bracket as long as it lasted: told by shape, not by colour. Letters at one place stand side by side.
function happened(svg, marks, x, { top, floor, letter }) {
  const taken = new Map();
  for (const mark of marks) {
    // A moment stands where its hour begins; what lasted reaches to the end of its last hour.
    const begun = x(Number(mark.at) - 0.5);
    const ends = mark.to === undefined || mark.to === null ? [begun] : [begun, x(Number(mark.to) + 0.5)];
    for (const end of ends) svg.append(drawing('line', { class: 'mark', x1: end, x2: end, y1: top - letter * 0.4, y2: floor }));
    if (ends.length > 1) {
      svg.append(drawing('line', { class: 'mark', x1: ends[0], x2: ends[1], y1: top - letter * 0.4, y2: top - letter * 0.4 }));
    }
    const before = taken.get(ends[0]) ?? 0;
    taken.set(ends[0], before + 1);
    svg.append(drawing('text', { class: 'letter', x: ends[0] + before * letter, y: top - letter * 0.7, 'text-anchor': 'middle' }, mark.letter));
  }
}

function legend(marks) {
  const list = element('ul', 'marks');
  for (const mark of marks) {
    const line = element('li', '', ` ${mark.text}`);
    line.prepend(element('b', '', mark.letter));
    list.append(line);
  }
  return list;
}

function rateLine(svg, hours, x, y, radius) {
  let path = '';
  let pen = 'M';
  for (const hour of hours) {
    if (typeof hour.rate !== 'number') {
      pen = 'M';
      continue;
    }
    path += `${pen}${x(hour.hour)},${y(hour.rate)}`;
    pen = 'L';
    svg.append(drawing('circle', { class: 'dot', cx: x(hour.hour), cy: y(hour.rate), r: radius }));
  }
  if (path) svg.append(drawing('path', { class: 'rate', d: path }));
}

function show() {
  const pages = told.board.pages;
  page %= Math.max(1, pages.length);
  const here = pages[page];
  if (!here) return;
  place('title').textContent = here.title;
  clock(here.clock, here.zone);
  const tiles = element('div', 'tiles');
  tiles.append(...here.tiles.map(tile));
  const panel = element('section', 'chart');
  const heading = element('h2', '', `${here.chart} `);
  heading.append(element('span', 'key', `● ${words('rate', '')} ▮ ${words('n', '')}`));
  const svg = drawing('svg', { role: 'img', 'aria-label': here.chart });
  const marks = here.marks ?? [];
  panel.append(heading, svg);
  if (marks.length > 0) panel.append(legend(marks));
  place('board').replaceChildren(tiles, panel);
  chart(svg, here.hours, marks);
  place('turn').replaceChildren(...(pages.length > 1 ? pages.map((_, at) => element('i', at === page ? 'here' : '')) : []));
}

function age(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)}:${digits(minutes % 60)} h`;
}

function clock(zone, name) {
  try {
    const time = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date());
    place('clock').replaceChildren(document.createTextNode(`${time.replace('.', ':')} `), element('small', '', name));
  } catch {
    place('clock').textContent = '';
  }
}

// Runs each second and may not fail: what is wrong with one thing must not stop the others.
function tick() {
  const old = Date.now() - toldAt;
  const stale = told !== null && (old > STALE_MS || state === 'lost' && old > POLL_MS * 2);
  const behind = told?.board.pages[page % told.board.pages.length]?.behind;
  const notice = place('notice');
  notice.hidden = state !== 'revoked' && !stale && state !== 'starting-lost' && !behind;
  if (state === 'revoked') {
    notice.textContent = 'Tautan ini sudah dicabut. · This link has been revoked.';
  } else if (stale) {
    notice.textContent = words(old > LONG_MS ? 'lost.long' : 'lost', '{0}').replace('{0}', age(old));
  } else if (state === 'starting-lost') {
    notice.textContent = 'Menunggu SatuPintu … · Waiting for SatuPintu …';
  } else if (behind) {
    if (notice.textContent !== behind) notice.textContent = behind;
  }
  place('board').classList.toggle('gone', stale && old > LONG_MS);
  place('age').textContent = told === null ? '' : words('age', '{0}').replace('{0}', age(old));
  if (told === null) return;
  const here = told.board.pages[page % told.board.pages.length];
  if (here) clock(here.clock, here.zone);
  if (told.board.pages.length > 1 && Date.now() - turnedAt >= TURN_MS) {
    turnedAt = Date.now();
    page += 1;
    show();
  }
}

async function ask() {
  const stop = new AbortController();
  const patience = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(`${location.pathname.replace(/\/$/, '')}/numbers`, { cache: 'no-store', signal: stop.signal, credentials: 'omit' });
    if (answer.status === 404 && (await answer.json()).revoked) {
      state = 'revoked';
      told = null;
      place('board').replaceChildren();
      place('turn').replaceChildren();
      place('clock').textContent = '';
      return;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const fresh = await answer.json();
    const renewed = told !== null && fresh.board.version !== told.board.version;
    if (renewed || Date.now() - born > DAY_MS) {
      location.reload();
      return;
    }
    told = fresh;
    toldAt = Date.now();
    state = 'live';
    root.lang = fresh.language;
    root.dataset.look = fresh.look;
    show();
  } catch {
    state = told === null ? (state === 'revoked' ? 'revoked' : 'starting-lost') : 'lost';
  } finally {
    clearTimeout(patience);
  }
}

async function forever() {
  for (;;) {
    try {
      await ask();
      tick();
    } catch (unforeseen) {
      console.error(unforeseen);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

// Keeps the screen awake where the browser can; it lets go when the tab is hidden.
async function stayAwake() {
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // The screen's own settings decide then.
  }
}

// A chart is drawn for the place it has; when a notice takes some of it, it is drawn anew.
new ResizeObserver(() => told !== null && show()).observe(place('board'));

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && stayAwake());
setInterval(() => {
  try {
    tick();
  } catch (unforeseen) {
    console.error(unforeseen);
  }
}, 1_000);
stayAwake();
forever();
