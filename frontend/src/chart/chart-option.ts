import { type ChartData, type ChartSeries, written } from './chart-data';

/** The colours of a chart as the page has them now, light or dark. */
export interface Tones {
  font: string;
  text: string;
  faint: string;
  surface: string;
  series: string[];
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];

/** Our series as an option of ECharts; series differ by symbol as well as by colour. */
export function chartOption(data: ChartData, tones: Tones): Record<string, unknown> {
  const right = data.series.find((one) => one.right);
  return {
    animation: false,
    color: tones.series,
    textStyle: { color: tones.text, fontFamily: tones.font, fontSize: 13 },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { show: data.series.length > 1, top: 0, left: 0, textStyle: { color: tones.text } },
    tooltip: {
      trigger: 'axis',
      valueFormatter: writer(data, undefined),
      backgroundColor: tones.surface,
      borderColor: tones.faint,
      textStyle: { color: tones.text },
    },
    xAxis: {
      type: 'category',
      data: data.categories,
      axisLabel: { color: tones.text, hideOverlap: true },
      axisLine: { lineStyle: { color: tones.faint } },
    },
    yAxis: right ? [valueAxis(data, data.series.find((one) => !one.right), tones), sideAxis(data, right, tones)]
      : valueAxis(data, undefined, tones),
    series: data.series.map((one, index) => drawn(data, one, index, tones)),
  };
}

function drawn(data: ChartData, one: ChartSeries, index: number, tones: Tones): Record<string, unknown> {
  const kind = one.kind ?? (data.kind === 'line' ? 'line' : 'bar');
  return {
    name: one.name,
    type: kind,
    stack: data.kind === 'stacked' ? 'all' : undefined,
    data: one.values,
    yAxisIndex: one.right ? 1 : 0,
    z: kind === 'line' ? 3 : 2,
    itemStyle: one.right ? { color: tones.series.at(-1) } : undefined,
    tooltip: { valueFormatter: writer(data, one) },
    symbol: SYMBOLS[index % SYMBOLS.length],
    symbolSize: 8,
    barMaxWidth: 40,
    cursor: 'pointer',
  };
}

function writer(data: ChartData, one: ChartSeries | undefined) {
  return (value: unknown) => written(value as number | null, one?.format ?? data.format, data.locale);
}

function valueAxis(data: ChartData, one: ChartSeries | undefined, tones: Tones): Record<string, unknown> {
  return {
    type: 'value',
    max: one?.format === 'percent' ? 1 : undefined,
    axisLabel: { color: tones.text, formatter: writer(data, one) },
    splitLine: { lineStyle: { color: tones.faint } },
  };
}

function sideAxis(data: ChartData, one: ChartSeries, tones: Tones): Record<string, unknown> {
  return { ...valueAxis(data, one, tones), splitLine: { show: false }, minInterval: 1 };
}
