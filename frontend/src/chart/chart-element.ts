import { LitElement, html, nothing } from 'lit';
import {
  type ChartData,
  type ChartKind,
  type ChartLimit,
  type ChartMark,
  type ChartSeries,
  type ValueFormat,
  isNarrow,
  opensAt,
  pointAt,
  widthOf,
} from './chart-data';
import { type Tones, legendRoom } from './chart-frame';
import { chartOption } from './chart-option';
import { chartStyles } from './chart-styles';
import { chartTable } from './chart-table';
import { ColourScheme } from './colour-scheme';
import type { Drawing } from './drawing';

const ROW_HEIGHT = 30;
const STEP_ON_A_PHONE = 46;
const ROWS_FRAME = 72;
const SERIES_TONES = ['tone1', 'tone2', 'tone3', 'tone4', 'tone5', 'tone6'];

/**
 * A chart and, behind one button, the same numbers as a table.
 *
 * Fires `point-click` with `{seriesIndex, dataIndex, key}`, from the drawing and from the table's cells alike.
 * `undrawn` leaves the empty frame out where no value may be drawn; the table still tells of how many each point speaks.
 * `option` replaces what is drawn by an option of ECharts; the table still comes from `series`.
 */
export class ChartElement extends LitElement {
  static override styles = chartStyles;

  static override properties = {
    kind: {},
    categories: { type: Array },
    keys: { type: Array },
    series: { type: Array },
    option: { type: Object },
    marks: { type: Array },
    limits: { type: Array },
    atName: { attribute: 'at-name' },
    format: {},
    locale: {},
    label: {},
    labelTable: { attribute: 'label-table' },
    labelChart: { attribute: 'label-chart' },
    asTable: { type: Boolean, attribute: 'as-table', reflect: true },
    undrawn: { type: Boolean, reflect: true },
  };

  declare kind: ChartKind;
  declare categories: string[];
  declare keys: string[];
  declare series: ChartSeries[];
  declare option: Record<string, unknown> | undefined;
  declare marks: ChartMark[];
  declare limits: ChartLimit[];
  declare atName: string;
  declare format: ValueFormat;
  declare locale: string;
  declare label: string;
  declare labelTable: string;
  declare labelChart: string;
  declare asTable: boolean;
  declare undrawn: boolean;

  private readonly resizing = new ResizeObserver(() => this.resized());
  private drawing?: Drawing;
  private drawnInto?: HTMLElement;
  private drawnAt = 0;

  constructor() {
    super();
    this.kind = 'line';
    this.categories = [];
    this.keys = [];
    this.series = [];
    this.option = undefined;
    this.marks = [];
    this.limits = [];
    this.atName = '';
    this.format = 'number';
    this.locale = 'id-ID';
    this.label = '';
    this.labelTable = 'Tabel';
    this.labelChart = 'Grafik';
    this.asTable = false;
    this.undrawn = false;
    new ColourScheme(this);
  }

  override render() {
    return html`<button class="toggle" type="button" @click=${this.toggle}>
        ${this.asTable ? this.labelChart : this.labelTable}
      </button>
      ${this.asTable || this.undrawn ? nothing : html`<div class="box" style=${this.height()} aria-hidden="true"></div>`}
      ${this.asTable
        ? html`<div class="table" tabindex="0" role="region" aria-label=${this.label}>${this.table()}</div>`
        : html`<p class="unseen">${this.label}</p>`}
      ${['text', 'faint', 'surface', ...SERIES_TONES].map((tone) => html`<i class=${tone}></i>`)}`;
  }

  override updated(): void {
    void this.draw();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizing.observe(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.resizing.disconnect();
    this.forget();
    super.disconnectedCallback();
  }

  /** Another width asks for other room for names. */
  private resized(): void {
    this.drawing?.resize();
    if (this.clientWidth !== this.drawnAt) {
      this.requestUpdate();
    }
  }

  private async draw(): Promise<void> {
    this.drawnAt = this.clientWidth;
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    if (box !== this.drawnInto) {
      this.forget();
      this.drawnInto = box ?? undefined;
      const { Drawing } = await import('./drawing');
      if (box && box === this.drawnInto && this.isConnected) {
        this.drawing = new Drawing(box, (series, at) => this.pointed(series, at));
      }
    }
    this.drawing?.resize();
    this.drawing?.show(this.option ?? chartOption(this.data(), this.tones()));
  }

  private forget(): void {
    this.drawing?.remove();
    this.drawing = undefined;
    this.drawnInto = undefined;
  }

  /** Bars that lie need a line each, however many they are; names that need more lines take none of the drawing's room. */
  private height(): string {
    const data = this.data();
    const names = legendRoom(this.series.map((one) => one.name), widthOf(data));
    const row = data.kind === 'funnel' && isNarrow(data) ? STEP_ON_A_PHONE : ROW_HEIGHT;
    return this.kind === 'rows' || this.kind === 'funnel'
      ? `height: ${Math.max(this.categories.length, 3) * row + ROWS_FRAME + names}px`
      : `height: calc(var(--satupintu-chart-height, 18rem) + ${names}px)`;
  }

  private toggle(): void {
    this.asTable = !this.asTable;
  }

  private pointed(seriesIndex: number, dataIndex: number): void {
    if (opensAt(this.series[seriesIndex], dataIndex)) {
      this.dispatchEvent(new CustomEvent('point-click', { detail: pointAt(this.data(), seriesIndex, dataIndex) }));
    }
  }

  private table() {
    return chartTable(this.data(), this.label, (series, at) => this.pointed(series, at));
  }

  private data(): ChartData {
    const { kind, categories, keys, series, format, locale, marks, limits, atName } = this;
    return { kind, categories, keys, series, format, locale, marks, limits, atName, width: this.clientWidth };
  }

  private tones(): Tones {
    const tone = (name: string) => getComputedStyle(this.renderRoot.querySelector(`.${name}`)!).color;
    return {
      font: getComputedStyle(this).fontFamily,
      text: tone('text'),
      faint: tone('faint'),
      surface: tone('surface'),
      series: SERIES_TONES.map(tone),
    };
  }
}

customElements.define('satupintu-chart', ChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'satupintu-chart': ChartElement;
  }
}
