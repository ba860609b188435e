/** How a chart draws its series. */
export type ChartKind = 'line' | 'bar' | 'stacked';

/** How a value is written: a count, a fraction as per cent, or seconds as minutes and seconds. */
export type ValueFormat = 'number' | 'percent' | 'seconds';

export interface ChartSeries {
  key?: string;
  name: string;
  values: (number | null)[];
  /** Drawn otherwise than the chart's own kind. */
  kind?: 'line' | 'bar';
  /** Written otherwise than the chart's own format. */
  format?: ValueFormat;
  /** Measured on an axis of its own, on the right. */
  right?: boolean;
}

/** What a chart shows: one value for each category and series; `keys` name the categories for the server. */
export interface ChartData {
  kind: ChartKind;
  categories: string[];
  keys: string[];
  series: ChartSeries[];
  format: ValueFormat;
  locale: string;
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

export function written(value: number | null | undefined, format: ValueFormat, locale: string): string {
  if (value === null || value === undefined) {
    return '–';
  }
  if (format === 'percent') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }
  if (format === 'seconds') {
    return `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`;
  }
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}
