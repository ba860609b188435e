import type { ChartData, ChartMark } from './chart-data';
import type { Tones } from './chart-frame';

/** What happened meanwhile, as lines and stretches along the axis of time. */
export function marksOf(data: ChartData, tones: Tones): Record<string, unknown> {
  const marks = (data.marks ?? []).filter((mark) => data.keys.includes(mark.at));
  if (marks.length === 0) {
    return {};
  }
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: tones.text, type: 'dotted', width: 1.5 },
      label: { color: tones.text, fontWeight: 600, distance: 4 },
      data: marks.map((mark) => ({ xAxis: data.keys.indexOf(mark.at), label: { formatter: mark.letter } })),
    },
    markArea: {
      silent: true,
      itemStyle: { color: tones.faint, opacity: 0.5 },
      data: marks.filter((mark) => ends(data, mark) > data.keys.indexOf(mark.at)).map((mark) => [
        { xAxis: data.keys.indexOf(mark.at) },
        { xAxis: ends(data, mark) },
      ]),
    },
  };
}

function ends(data: ChartData, mark: ChartMark): number {
  return mark.to === undefined ? -1 : data.keys.indexOf(mark.to);
}
