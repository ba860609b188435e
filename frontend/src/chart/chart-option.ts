import { type ChartData, type ChartSeries, isCrowded, isNarrow, isTime, short, widthOf, written } from './chart-data';
import { type Tones, frame, legendRoom } from './chart-frame';
import { marksOf } from './chart-marks';
import { scatterOption } from './chart-scatter';
import { BESIDE_A_STEP, atTheEnd, band, drawn, whiskers } from './chart-series';

const LETTER = 7;
const WIDEST_NAME = 150;
const WIDEST_ON_A_PHONE = 84;

/** Round steps of an axis of time lengths, in seconds. */
const CLOCK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];
const MOST_STEPS = 6;

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
    ...(lying ? { grid: { left: 8, right: beside(data) ? 8 : roomForWords(data), top: (data.series.length > 1 ? 44 : 36) + legendRoom(data.series.map((one) => one.name), widthOf(data)), bottom: 8, containLabel: true } } : {}),
    xAxis: lying ? { ...(value as object), show: data.kind === 'rows' && hasValue(data), ...(data.kind === 'funnel' || isPercent(data) ? { max: undefined } : {}) } : category,
    yAxis: !lying ? value : beside(data) ? [category, besideAxis(data, category, tones)] : category,
    series: [
      ...series.map((one, index) => (index === 0 ? { ...one, ...marks } : one)),
      ...data.series.flatMap((one, index) => [...band(data, one, index, tones), ...whiskers(data, one, index, tones)]),
    ],
  };
}

/** Names are told one by one, moments as far as there is room; a long name of a row takes two lines. */
function categoryAxis(data: ChartData, lying: boolean, tones: Tones): Record<string, unknown> {
  return {
    type: 'category',
    data: data.categories,
    inverse: lying,
    axisTick: { show: !lying },
    axisLabel: { color: tones.text, ...(lying ? namesOfRows(data) : isTime(data) ? { hideOverlap: true } : { interval: 0, rotate: isCrowded(data) ? 55 : 28 }) },
    axisLine: { lineStyle: { color: tones.faint } },
  };
}

/** Where no row may tell a value, the words stand alone, without an axis behind them. */
function hasValue(data: ChartData): boolean {
  return data.series.some((one) => one.values.some((value) => value !== null));
}

function namesOfRows(data: ChartData): Record<string, unknown> {
  const widest = data.kind === 'funnel' && isNarrow(data) ? WIDEST_ON_A_PHONE : WIDEST_NAME;
  const long = data.categories.some((name) => name.length * LETTER > widest);
  return { hideOverlap: true, ...(long ? { width: widest, overflow: 'break', lineHeight: 14 } : {}) };
}

/** What the words at the end of the bars need; the first step of a funnel has none but its number. */
function roomForWords(data: ChartData): number {
  if (data.kind === 'funnel') {
    return (isNarrow(data) ? BESIDE_A_STEP : 120) + 8;
  }
  const words = data.series.flatMap((one) => one.values.map((value, at) => (value === null ? '' : atTheEnd(data, one, at))));
  return Math.max(...words.map((told) => told.length * LETTER), 0) + 16;
}

function isPercent(data: ChartData): boolean {
  return (data.series[0]?.format ?? data.format) === 'percent';
}

/** Where whiskers lie, the words stand in a column of their own beside them. */
function beside(data: ChartData): boolean {
  return data.kind === 'rows' && data.series.length === 1 && data.series[0]?.low != null;
}

function besideAxis(data: ChartData, category: Record<string, unknown>, tones: Tones): Record<string, unknown> {
  const one = data.series[0]!;
  return {
    ...category,
    position: 'right',
    data: data.categories.map((_, at) => short(data, one, at)),
    axisLabel: { color: tones.text, hideOverlap: true },
    axisLine: { show: false },
  };
}

function valueAxis(data: ChartData, one: ChartSeries | undefined, tones: Tones): Record<string, unknown> {
  const format = one?.format ?? data.format;
  return {
    type: 'value',
    max: format === 'percent' ? (range: { max: number }) => ceiling(range.max) : undefined,
    ...(format === 'seconds' ? clockSteps(data) : {}),
    minInterval: format === 'number' ? 1 : undefined,
    axisLabel: { color: tones.text, hideOverlap: true, formatter: (value: number) => written(value, format, data.locale) },
    splitLine: { lineStyle: { color: tones.faint } },
  };
}

/** Minutes and hours are not divided by tens. */
function clockSteps(data: ChartData): Record<string, unknown> {
  const seconds = data.series.filter((one) => (one.format ?? data.format) === 'seconds');
  const highest = Math.max(1, ...seconds.flatMap((one) => [...one.values, ...(one.high ?? [])]).map((value) => value ?? 0));
  const step = CLOCK_STEPS.find((one) => highest / one <= MOST_STEPS) ?? Math.ceil(highest / MOST_STEPS / 86400) * 86400;
  return { interval: step, max: Math.ceil(highest / step) * step };
}

/** A rate's axis ends at the whole, or sooner where all rates are small. */
function ceiling(highest: number): number {
  return [0.05, 0.1, 0.25, 0.5].find((end) => highest <= end) ?? 1;
}

function sideAxis(data: ChartData, one: ChartSeries, tones: Tones): Record<string, unknown> {
  return { ...valueAxis(data, one, tones), splitLine: { show: false } };
}
