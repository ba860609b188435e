import { type ChartData, type ChartSeries, short, written } from './chart-data';
import { type Tones, frame } from './chart-frame';
import { marksOf } from './chart-marks';
import { scatterOption } from './chart-scatter';
import { band, drawn, whiskers } from './chart-series';

/** Our series as an option of ECharts; series differ by symbol, dash or hatching as well as by colour. */
export function chartOption(data: ChartData, tones: Tones): Record<string, unknown> {
  return data.kind === 'scatter' ? scatterOption(data, tones) : axisOption(data, tones);
}

function axisOption(data: ChartData, tones: Tones): Record<string, unknown> {
  const lying = data.kind === 'rows' || data.kind === 'funnel';
  const right = data.series.find((one) => one.right);
  const value = right
    ? [valueAxis(data, data.series.find((one) => !one.right), tones), sideAxis(data, right, tones)]
    : valueAxis(data, data.series[0], tones);
  const category = categoryAxis(data, lying, tones);
  const series = data.series.map((one, index) => drawn(data, one, index, tones));
  const marks = marksOf(data, tones);
  return {
    ...frame(data, tones),
    ...(lying ? { grid: { left: 8, right: beside(data) ? 8 : 120, top: data.series.length > 1 ? 44 : 36, bottom: 8, containLabel: true } } : {}),
    xAxis: lying ? { ...(value as object), show: data.kind === 'rows', max: undefined } : category,
    yAxis: !lying ? value : beside(data) ? [category, besideAxis(data, category)] : category,
    series: [
      ...series.map((one, index) => (index === 0 ? { ...one, ...marks } : one)),
      ...data.series.flatMap((one, index) => [...band(data, one, index, tones), ...whiskers(data, one, tones)]),
    ],
  };
}

function categoryAxis(data: ChartData, lying: boolean, tones: Tones): Record<string, unknown> {
  return {
    type: 'category',
    data: data.categories,
    inverse: lying,
    axisTick: { show: !lying },
    axisLabel: { color: tones.text, ...(lying || isTime(data) ? { hideOverlap: true } : { interval: 0, rotate: 28 }) },
    axisLine: { lineStyle: { color: tones.faint } },
  };
}

/** Names are told one by one, moments as far as there is room. */
function isTime(data: ChartData): boolean {
  return /^\d{4}-/.test(data.keys[0] ?? '');
}

/** Where whiskers lie, the words stand in a column of their own beside them. */
function beside(data: ChartData): boolean {
  return data.kind === 'rows' && data.series.length === 1 && data.series[0]?.low != null;
}

function besideAxis(data: ChartData, category: Record<string, unknown>): Record<string, unknown> {
  const one = data.series[0]!;
  return {
    ...category,
    position: 'right',
    data: data.categories.map((_, at) => short(data, one, at)),
    axisLine: { show: false },
  };
}

function valueAxis(data: ChartData, one: ChartSeries | undefined, tones: Tones): Record<string, unknown> {
  const format = one?.format ?? data.format;
  return {
    type: 'value',
    max: format === 'percent' ? (range: { max: number }) => ceiling(range.max) : undefined,
    minInterval: format === 'number' ? 1 : undefined,
    axisLabel: { color: tones.text, hideOverlap: true, formatter: (value: number) => written(value, format, data.locale) },
    splitLine: { lineStyle: { color: tones.faint } },
  };
}

/** A rate's axis ends at the whole, or sooner where all rates are small. */
function ceiling(highest: number): number {
  return [0.05, 0.1, 0.25, 0.5].find((end) => highest <= end) ?? 1;
}

function sideAxis(data: ChartData, one: ChartSeries, tones: Tones): Record<string, unknown> {
  return { ...valueAxis(data, one, tones), splitLine: { show: false } };
}
