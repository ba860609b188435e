import { type ChartData, type ChartSeries, told, written } from './chart-data';

/** The colours of a chart as the page has them now, light or dark. */
export interface Tones {
  font: string;
  text: string;
  faint: string;
  surface: string;
  series: string[];
}

/** What all charts have: no movement, the page's letters and colours, a legend and a tooltip. */
export function frame(data: ChartData, tones: Tones): Record<string, unknown> {
  const names = data.series.map((one) => one.name);
  return {
    animation: false,
    color: tones.series,
    textStyle: { color: tones.text, fontFamily: tones.font, fontSize: 13 },
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true },
    legend: {
      show: names.length > 1,
      data: names,
      type: 'scroll',
      top: 0,
      left: 0,
      width: '76%',
      textStyle: { color: tones.text },
      pageTextStyle: { color: tones.text },
      pageIconColor: tones.text,
      pageIconInactiveColor: tones.faint,
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      valueFormatter: writer(data, undefined),
      backgroundColor: tones.surface,
      borderColor: tones.faint,
      textStyle: { color: tones.text },
    },
  };
}

/** Writes a value of one series; by its place in full where words were given. */
export function writer(data: ChartData, one: ChartSeries | undefined) {
  return (value: unknown, at?: number) =>
    one && at !== undefined ? told(data, one, at) : written(value as number | null, one?.format ?? data.format, data.locale);
}
