/* Two clocks that tick in the browser alone: how long somebody has waited, and the time at the site. */

const two = (n) => String(n).padStart(2, '0');

const tickers = new Set();
setInterval(() => tickers.forEach((t) => t.draw()), 1000);

class Ticker extends HTMLElement {
  /** Values that were set before this module came are set again, through the setters. */
  again(...names) {
    for (const name of names) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  connectedCallback() {
    tickers.add(this);
    this.draw();
  }

  disconnectedCallback() {
    tickers.delete(this);
  }
}

/** Properties: elapsed (ms passed when it was set, below 0 shows a dash), warnAfter (ms). */
class Waiting extends Ticker {
  constructor() {
    super();
    this.again('elapsed', 'warnAfter');
  }

  set elapsed(ms) {
    this.began = ms < 0 ? undefined : performance.now() - ms;
    this.draw();
  }

  set warnAfter(ms) {
    this.limit = ms;
    this.draw();
  }

  draw() {
    if (this.began === undefined) {
      this.textContent = '–';
      return;
    }
    const ms = performance.now() - this.began;
    const seconds = Math.floor(ms / 1000);
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const text = (hours ? `${hours}:` : '') + `${two(minutes)}:${two(seconds % 60)}`;
    if (this.textContent !== text) {
      this.textContent = text;
    }
    this.classList.toggle('late', this.limit !== undefined && ms >= this.limit);
  }
}

/** Properties: at (epoch ms by the server's clock when it was set), zone (IANA name), label (WIB). */
class SiteClock extends Ticker {
  constructor() {
    super();
    this.again('at');
  }

  set at(ms) {
    this.offset = ms - performance.now();
    this.draw();
  }

  draw() {
    if (this.offset === undefined) {
      return;
    }
    const now = new Date(this.offset + performance.now());
    const zone = this.getAttribute('zone') ?? 'Asia/Jakarta';
    const time = now.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    const text = `${time} ${this.getAttribute('label') ?? ''}`;
    if (this.textContent !== text) {
      this.textContent = text;
    }
  }
}

if (!customElements.get('satupintu-waiting')) {
  customElements.define('satupintu-waiting', Waiting);
  customElements.define('satupintu-site-clock', SiteClock);
}
