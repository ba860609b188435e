import { type ChartData, written } from './chart-data';

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
  const write = (value: unknown) => written(value as number | null, data.format, data.locale);
  return {
    animation: false,
    color: tones.series,
    textStyle: { color: tones.text, fontFamily: tones.font, fontSize: 13 },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    legend: { show: data.series.length > 1, top: 0, left: 0, textStyle: { color: tones.text } },
    tooltip: {
      trigger: 'axis',
      valueFormatter: write,
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
    yAxis: {
      type: 'value',
      axisLabel: { color: tones.text, formatter: write },
      splitLine: { lineStyle: { color: tones.faint } },
    },
    series: data.series.map((one, index) => ({
      name: one.name,
      type: data.kind === 'line' ? 'line' : 'bar',
      stack: data.kind === 'stacked' ? 'all' : undefined,
      data: one.values,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 8,
      barMaxWidth: 40,
      cursor: 'pointer',
    })),
  };
}
