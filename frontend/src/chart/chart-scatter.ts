import { type ChartData, type ChartLimit, type ValueFormat, told, written } from './chart-data';
import { type Tones, frame } from './chart-frame';

const DASHES = { middle: 'solid', inner: 'dashed', outer: 'dotted' } as const;

const NEAR_THE_WHOLE = 0.9;

const ICONS = {
  middle: 'path://M0 4h24v2h-24z',
  inner: 'path://M0 4h6v2h-6zM9 4h6v2h-6zM18 4h6v2h-6z',
  outer: 'path://M0 4h2v2h-2zM5.5 4h2v2h-2zM11 4h2v2h-2zM16.5 4h2v2h-2zM22 4h2v2h-2z',
} as const;

/** Points by how many stand behind them, between limits that narrow with that number. */
export function scatterOption(data: ChartData, tones: Tones): Record<string, unknown> {
  const one = data.series[0];
  const format = one?.format ?? data.format;
  const axis = { axisLabel: { color: tones.text, hideOverlap: true }, splitLine: { lineStyle: { color: tones.faint } } };
  const shown = legend(data);
  const whole = frame(data, tones, shown.map((line) => line.name ?? ''));
  return {
    ...whole,
    legend: { ...(whole.legend as object), data: shown, show: true },
    grid: { ...(whole.grid as object), right: 24, bottom: 28 },
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: (at: { seriesIndex: number; dataIndex: number }) =>
        at.seriesIndex === 0 && one ? safe(`${data.categories[at.dataIndex]}: ${told(data, one, at.dataIndex)}`) : '',
      backgroundColor: tones.surface,
      borderColor: tones.faint,
      textStyle: { color: tones.text },
    },
    xAxis: { ...axis, type: 'value', min: 0, minInterval: 1, name: data.atName, nameLocation: 'middle', nameGap: 26, nameTextStyle: { color: tones.text } },
    yAxis: { ...axis, type: 'value', scale: true, ...ceiling(format), axisLabel: { ...axis.axisLabel, formatter: (value: number) => written(value, format, data.locale) } },
    series: [
      {
        name: one?.name,
        type: 'scatter',
        symbolSize: 10,
        cursor: 'pointer',
        z: 3,
        data: one?.values.map((value, at) => [one.at?.[at] ?? 0, value]) ?? [],
      },
      ...(data.limits ?? []).map((limit) => line(limit, tones)),
    ],
  };
}

/** No part is more than the whole; an axis that is left alone ends at 102 %. */
function ceiling(format: ValueFormat): Record<string, unknown> {
  return format === 'percent' ? { max: (shown: { max: number }) => (shown.max > NEAR_THE_WHOLE ? 1 : null) } : {};
}

/** Each kind of line once, as it is drawn: ECharts would put a point on it. */
function legend(data: ChartData): { name: string | undefined; icon?: string }[] {
  const lines = new Map((data.limits ?? []).map((limit) => [limit.name, ICONS[limit.rank]]));
  return [{ name: data.series[0]?.name }, ...[...lines].map(([name, icon]) => ({ name, icon }))];
}

function line(limit: ChartLimit, tones: Tones): Record<string, unknown> {
  return {
    name: limit.name,
    type: 'line',
    symbol: 'none',
    silent: true,
    color: tones.text,
    lineStyle: { color: tones.text, width: 1.5, type: DASHES[limit.rank] },
    data: limit.points,
  };
}

/** The tooltip of a scatter is markup; names are not. */
function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
