import { type ChartData, type ChartMark, widthOf } from './chart-data';
import type { Tones } from './chart-frame';

/** Letters that stand closer than this are told together, in pixels: they would be drawn over each other. */
const APART = 28;

/** What happened meanwhile, as lines and stretches along the axis of time. */
export function marksOf(data: ChartData, tones: Tones): Record<string, unknown> {
  const marks = (data.marks ?? []).filter((mark) => data.keys.includes(mark.at));
  if (marks.length === 0) {
    return {};
  }
  const letters = lettersOf(data, marks);
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: tones.text, type: 'dotted', width: 1.5 },
      label: { color: tones.text, fontWeight: 600, distance: 4 },
      data: [...new Set(marks.map((mark) => place(data, mark)))].map((at) => ({
        xAxis: at,
        label: { formatter: letters.get(at) ?? '' },
      })),
    },
    markArea: {
      silent: true,
      itemStyle: { color: tones.faint, opacity: 0.5 },
      data: marks.filter((mark) => ends(data, mark) > place(data, mark)).map((mark) => [
        { xAxis: place(data, mark) },
        { xAxis: ends(data, mark) },
      ]),
    },
  };
}

/** What stands above a line: its letter, and those of its neighbours that have no room above theirs. */
function lettersOf(data: ChartData, marks: ChartMark[]): Map<number, string> {
  const step = widthOf(data) / data.keys.length;
  const groups = new Map<number, string[]>();
  let first = Number.NEGATIVE_INFINITY;
  for (const mark of [...marks].sort((one, other) => place(data, one) - place(data, other))) {
    if ((place(data, mark) - first) * step >= APART) {
      first = place(data, mark);
    }
    groups.set(first, [...(groups.get(first) ?? []), mark.letter]);
  }
  return new Map([...groups].map(([at, letters]) => [at, together(letters)]));
}

/** A, then A,B, and from three letters in a row on A–C. */
function together(letters: string[]): string {
  const sorted = [...letters].sort();
  const inARow = sorted.every((letter, at) => letter.charCodeAt(0) === (sorted[0] ?? '').charCodeAt(0) + at);
  return inARow && sorted.length > 2 ? `${sorted[0]}–${sorted.at(-1)}` : sorted.join(',');
}

function place(data: ChartData, mark: ChartMark): number {
  return data.keys.indexOf(mark.at);
}

function ends(data: ChartData, mark: ChartMark): number {
  return mark.to === undefined ? -1 : data.keys.indexOf(mark.to);
}
