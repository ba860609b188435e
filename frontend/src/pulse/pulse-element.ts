import { LitElement, css, html, svg } from 'lit';
import { Beat } from './beat';
import { ding } from './ding';
import { Freshness } from './freshness';

/**
 * The heartbeat of a live screen and the badge that says how fresh it is.
 *
 * Fires `pulse` every `every` seconds as long as it is on the page, in front or not; the server answers by
 * calling `markFresh()`. Without an answer for more than `stale-after` seconds the badge says that the
 * connection is lost, by icon, word and colour. `{0}` in a label stands for the seconds.
 */
export class PulseElement extends LitElement {
  static override properties = {
    every: { type: Number },
    staleAfter: { type: Number, attribute: 'stale-after' },
    labelLive: { attribute: 'label-live' },
    labelLost: { attribute: 'label-lost' },
    muted: { type: Boolean },
    lost: { type: Boolean, reflect: true },
    age: { state: true },
  };

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      font-size: 0.875rem;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
      color: var(--satupintu-live-color, light-dark(#17623a, #7ddba3));
    }
    :host([lost]) {
      color: var(--satupintu-lost-color, light-dark(#a3261b, #ffab9f));
      font-weight: 600;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      width: 0.875rem;
      height: 0.875rem;
      flex: none;
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;

  declare every: number;
  declare staleAfter: number;
  declare labelLive: string;
  declare labelLost: string;
  declare muted: boolean;
  declare lost: boolean;
  declare age: number;

  private readonly freshness = new Freshness(undefined, () => this.staleAfter);
  private readonly beat = new Beat(() => this.tick());
  private sinceLastPulse = 0;

  constructor() {
    super();
    this.every = 5;
    this.staleAfter = 20;
    this.labelLive = 'langsung, {0} dtk';
    this.labelLost = 'terputus, {0} dtk';
    this.muted = false;
    this.lost = false;
    this.age = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.markFresh();
    this.beat.start();
  }

  override disconnectedCallback(): void {
    this.beat.stop();
    super.disconnectedCallback();
  }

  /** The server confirmed that what this screen shows is current. */
  markFresh(): void {
    this.freshness.confirm();
    this.look();
  }

  /** A short sound for a new arrival; silent when muted or before the person's first click or key. */
  ding(): Promise<boolean> {
    return this.muted ? Promise.resolve(false) : ding();
  }

  private tick(): void {
    this.look();
    this.sinceLastPulse += 1;
    if (this.sinceLastPulse >= this.every) {
      this.sinceLastPulse = 0;
      this.dispatchEvent(new CustomEvent('pulse'));
    }
  }

  private look(): void {
    this.age = this.freshness.age();
    this.lost = this.freshness.lost();
  }

  override render() {
    const words = this.lost ? this.labelLost : this.labelLive;
    return html`${this.lost ? BROKEN : DOT}<span>${words.replace('{0}', String(this.age))}</span>
      <span class="heard" role="status">${this.lost ? words.replace(/[,\s]*\{0\}.*/, '') : ''}</span>`;
  }
}

const DOT = html`<svg viewBox="0 0 16 16" aria-hidden="true">${svg`<circle cx="8" cy="8" r="5" fill="currentColor"/>`}</svg>`;

const BROKEN = html`<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
  ${svg`<circle cx="8" cy="8" r="6"/><path d="M4 12 12 4"/>`}
</svg>`;

customElements.define('satupintu-pulse', PulseElement);

declare global {
  interface HTMLElementTagNameMap {
    'satupintu-pulse': PulseElement;
  }
}
