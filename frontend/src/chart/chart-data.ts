/** How a chart draws its series. Rows and funnels lie on their side; a scatter places each point by its `at`. */
export type ChartKind = 'line' | 'bar' | 'stacked' | 'rows' | 'funnel' | 'scatter';

/** How a value is written: a count, a fraction as per cent, or seconds as minutes and seconds. */
export type ValueFormat = 'number' | 'percent' | 'seconds';

type Values = (number | null)[];

export interface ChartSeries {
  key?: string;
  name: string;
  values: Values;
  /** Drawn otherwise than the chart's own kind. */
  kind?: 'line' | 'bar';
  /** Written otherwise than the chart's own format. */
  format?: ValueFormat;
  /** Measured on an axis of its own, on the right. */
  right?: boolean;
  /** Ends of the interval around each value: a band around a line, a whisker on a bar. */
  low?: Values | null;
  high?: Values | null;
  /** Each value told in full; otherwise it is written by its format. */
  words?: string[];
  /** Which points open something; otherwise those that have a value. */
  opens?: boolean[];
  /** Which values speak of what is not known: grey and hatched. */
  vague?: boolean[];
  /** Something to compare with rather than the thing itself. */
  dashed?: boolean;
  /** Where each point of a scatter stands. */
  at?: number[];
}

/** Something that happened at a category, or from one to another; its letter is explained beside the chart. */
export interface ChartMark {
  at: string;
  to?: string;
  letter: string;
  text: string;
}

/** A line of a scatter that belongs to no point, as a control limit. */
export interface ChartLimit {
  name: string;
  points: [number, number][];
  /** The middle, an inner or an outer limit. */
  rank: 'middle' | 'inner' | 'outer';
}

/** What a chart shows: one value for each category and series; `keys` name the categories for the server. */
export interface ChartData {
  kind: ChartKind;
  categories: string[];
  keys: string[];
  series: ChartSeries[];
  format: ValueFormat;
  locale: string;
  marks?: ChartMark[];
  limits?: ChartLimit[];
  /** What the axis of a scatter counts. */
  atName?: string;
  /** How wide it is drawn, in pixels; that of a desk where nobody says. */
  width?: number;
}

const DESK = 600;
const PHONE = 480;
const CROWDED = 44;

export function widthOf(data: ChartData): number {
  return data.width || DESK;
}

/** Whether the names along the foot have so little room that they must stand steeper, without words on their bars. */
export function isCrowded(data: ChartData): boolean {
  return widthOf(data) / Math.max(data.categories.length, 1) < CROWDED;
}

/** Whether it is drawn as on a phone. */
export function isNarrow(data: ChartData): boolean {
  return widthOf(data) < PHONE;
}

/** What a click on a point says; `key` is the category's key. */
export interface PointClick {
  seriesIndex: number;
  dataIndex: number;
  key: string;
}

export function pointAt(data: ChartData, seriesIndex: number, dataIndex: number): PointClick {
  return { seriesIndex, dataIndex, key: data.keys[dataIndex] ?? data.categories[dataIndex] ?? '' };
}

/** Whether a point opens something when it is clicked. */
export function opensAt(one: ChartSeries | undefined, at: number): boolean {
  return one?.opens?.[at] ?? (one?.values[at] !== null && one?.values[at] !== undefined);
}

/** Whether the categories are moments rather than names. */
export function isTime(data: ChartData): boolean {
  return /^\d{4}-/.test(data.keys[0] ?? '');
}

export function written(value: number | null | undefined, format: ValueFormat, locale: string): string {
  if (value === null || value === undefined) {
    return '–';
  }
  if (format === 'percent') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }
  if (format === 'seconds') {
    return duration(value);
  }
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

function duration(value: number): string {
  const whole = Math.round(value);
  const clock = `${Math.floor((whole % 3600) / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return whole < 3600 ? clock : `${Math.floor(whole / 3600)}:${clock.padStart(5, '0')}`;
}

/** A value of a series in words. */
export function told(data: ChartData, one: ChartSeries, at: number): string {
  return one.words?.[at] ?? written(one.values[at], one.format ?? data.format, data.locale);
}

/** The same without its interval: the value and of how many it speaks. */
export function short(data: ChartData, one: ChartSeries, at: number): string {
  return told(data, one, at).split(' · ').slice(0, 2).join(' · ');
}
