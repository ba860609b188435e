import { type ChartData, type ChartSeries, told, widthOf, written } from './chart-data';

/** The colours of a chart as the page has them now, light or dark. */
export interface Tones {
  font: string;
  text: string;
  faint: string;
  surface: string;
  series: string[];
}

const TOP = 44;
const LEGEND_SHARE = 0.76;
const LEGEND_LINE = 24;
const LEGEND_MARK = 40;
const LETTER = 7;

/** How many lines the names of the series take beside the button of the table. */
function legendLines(names: string[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const name of names) {
    const wide = LEGEND_MARK + name.length * LETTER;
    if (used > 0 && used + wide > room) {
      lines++;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

/** What the names need above the drawing beyond one line, in pixels: all of them are told, none waits to be paged to. */
export function legendRoom(names: string[], width: number): number {
  return names.length > 1 ? (legendLines(names, width * LEGEND_SHARE) - 1) * LEGEND_LINE : 0;
}

/** What all charts have: no movement, the page's letters and colours, a legend and a tooltip. */
export function frame(data: ChartData, tones: Tones, names = data.series.map((one) => one.name)): Record<string, unknown> {
  return {
    animation: false,
    color: tones.series,
    textStyle: { color: tones.text, fontFamily: tones.font, fontSize: 13 },
    grid: { left: 8, right: 16, top: TOP + legendRoom(names, widthOf(data)), bottom: 8, containLabel: true },
    legend: {
      show: names.length > 1,
      data: names,
      top: 0,
      left: 0,
      width: widthOf(data) * LEGEND_SHARE,
      textStyle: { color: tones.text },
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
