import { type ChartData, type ChartSeries, isCrowded, isNarrow, isTime, short, told } from './chart-data';
import { type Tones, writer } from './chart-frame';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];

/** Hatchings by which piled bars differ beside their colour; the first one is plain. */
const HATCHES = [
  undefined,
  { rotation: 0.8, dashArrayX: [1, 0], dashArrayY: [2, 6] },
  { rotation: -0.8, dashArrayX: [1, 0], dashArrayY: [2, 6] },
  { symbol: 'circle', symbolSize: 0.5, dashArrayX: [6, 6], dashArrayY: [6, 6] },
  { rotation: 0, dashArrayX: [1, 0], dashArrayY: [2, 8] },
  { rotation: 1.57, dashArrayX: [1, 0], dashArrayY: [2, 8] },
];

/** How wide the words beside a step of a funnel are on a phone, in pixels; longer ones take more lines. */
export const BESIDE_A_STEP = 124;

const BAND_OPACITY = 0.2;

/** Bars on the right axis stand behind the line that they explain. */
const BEHIND = 0.45;

/** One series as ECharts draws it. */
export function drawn(data: ChartData, one: ChartSeries, index: number, tones: Tones): Record<string, unknown> {
  const kind = one.kind ?? (data.kind === 'line' ? 'line' : 'bar');
  const lying = data.kind === 'rows' || data.kind === 'funnel';
  return {
    name: one.name,
    type: kind,
    stack: data.kind === 'stacked' && kind === 'bar' ? 'all' : undefined,
    data: values(data, one, tones),
    yAxisIndex: one.right && !lying ? 1 : 0,
    z: kind === 'line' ? 3 : 2,
    color: tone(one, kind, index, tones),
    itemStyle: kind === 'bar' ? { ...barStyle(data, index, tones), opacity: one.right ? BEHIND : 1 } : undefined,
    lineStyle: one.dashed ? { type: 'dashed' } : undefined,
    label: lying && one.low == null ? label(data, one, tones) : kind === 'bar' && data.kind === 'bar' && !isTime(data) && !isCrowded(data) ? share(data, one, tones) : undefined,
    labelLayout: { hideOverlap: true },
    tooltip: { valueFormatter: writer(data, one) },
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 8,
    barMaxWidth: lying ? 22 : 40,
    cursor: 'pointer',
  };
}

/** Where two bars share a row there is room for the value only. */
export function atTheEnd(data: ChartData, one: ChartSeries, at: number): string {
  return data.series.length > 1 ? (told(data, one, at).split(' · ')[0] ?? '') : short(data, one, at);
}

function label(data: ChartData, one: ChartSeries, tones: Tones): Record<string, unknown> {
  const lines = data.kind === 'funnel' && isNarrow(data) ? { width: BESIDE_A_STEP, overflow: 'break', fontSize: 12, lineHeight: 14 } : {};
  return { show: true, position: 'right', color: tones.text, ...lines, formatter: (at: { dataIndex: number }) => atTheEnd(data, one, at.dataIndex) };
}

/** Which part a bar among names is of all, as far as its words tell; else how many. */
function share(data: ChartData, one: ChartSeries, tones: Tones): Record<string, unknown> {
  const words = (at: number) => {
    const [count, part] = told(data, one, at).split(' · ');
    return part?.split(' ')[0] ?? count;
  };
  return { show: true, position: 'top', distance: 3, color: tones.text, formatter: (at: { dataIndex: number }) => words(at.dataIndex) };
}

/** Grey is what stands behind: bars on the right axis, and what is compared with. */
function tone(one: ChartSeries, kind: 'line' | 'bar', index: number, tones: Tones): string | undefined {
  return (one.right && kind === 'bar') || one.dashed ? tones.series.at(-1) : tones.series[index % tones.series.length];
}

function barStyle(data: ChartData, index: number, tones: Tones): Record<string, unknown> {
  const hatch = data.kind === 'stacked' ? HATCHES[index % HATCHES.length] : undefined;
  return hatch ? { decal: { ...hatch, color: tones.surface } } : {};
}

/** A bar that lies and has no value has its words all the same. */
function values(data: ChartData, one: ChartSeries, tones: Tones): unknown[] {
  const lying = data.kind === 'rows' || data.kind === 'funnel';
  return one.values.map((value, at) => {
    const shown = value === null && lying && one.words?.[at] ? 0 : value;
    return one.vague?.[at] ? { value: shown, itemStyle: vagueStyle(tones) } : shown;
  });
}

function vagueStyle(tones: Tones): Record<string, unknown> {
  return { color: tones.series.at(-1), decal: { ...HATCHES[1], color: tones.surface } };
}

/** The interval around a line: an unseen line at its lower end, and an area from there up. */
export function band(data: ChartData, one: ChartSeries, index: number, tones: Tones): Record<string, unknown>[] {
  if (!one.low || !one.high || (one.kind ?? data.kind) !== 'line') {
    return [];
  }
  const high = one.high;
  const part = {
    type: 'line',
    stack: `band-${index}`,
    stackStrategy: 'all',
    symbol: 'none',
    silent: true,
    z: 1,
    color: tone(one, 'line', index, tones),
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  };
  const depth = one.low.map((low, at) => (low === null || high[at] == null ? null : high[at] - low));
  return [
    { ...part, data: one.low },
    { ...part, data: depth, areaStyle: { opacity: BAND_OPACITY } },
  ];
}

interface Api {
  value(dimension: number): number;
  coord(at: number[]): number[];
}

/** The interval of each bar, and of a point of a line that stands alone, as a thin line with two ends. */
export function whiskers(data: ChartData, one: ChartSeries, index: number, tones: Tones): Record<string, unknown>[] {
  const lying = data.kind === 'rows';
  if (!one.low || !one.high) {
    return [];
  }
  const line = (one.kind ?? data.kind) === 'line';
  const stroke = (line && tone(one, 'line', index, tones)) || tones.text;
  const alone = (at: number) => one.values[at - 1] == null && one.values[at + 1] == null;
  const ends = one.low
    .map((low, at) => [at, low, one.high?.[at] ?? null])
    .filter((end) => end[1] !== null && (!line || alone(end[0]!)));
  if (ends.length === 0) {
    return [];
  }
  return [
    {
      type: 'custom',
      silent: true,
      z: 4,
      tooltip: { show: false },
      encode: lying ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
      data: ends,
      renderItem: (_: unknown, api: Api) => whisker(api, lying, stroke),
    },
  ];
}

function whisker(api: Api, lying: boolean, stroke: string): Record<string, unknown> {
  const at = (value: number) => api.coord(lying ? [value, api.value(0)] : [api.value(0), value]);
  const [a, b] = [at(api.value(1)), at(api.value(2))];
  const [dx, dy] = lying ? [0, 5] : [5, 0];
  const line = (from: number[], to: number[]) => ({
    type: 'line',
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke, lineWidth: 1.5 },
  });
  const end = (point: number[]) => line([point[0]! - dx, point[1]! - dy], [point[0]! + dx, point[1]! + dy]);
  return { type: 'group', children: [line(a, b), end(a), end(b)] };
}
