import { expect, test } from 'vitest';
import type { ChartData } from '../src/chart/chart-data';
import { chartOption } from '../src/chart/chart-option';

const tones = { font: 'sans-serif', text: '#111', faint: '#ccc', surface: '#fff', series: ['#00f', '#f00'] };

const data: ChartData = {
  kind: 'line',
  categories: ['20 Nov', '21 Nov'],
  keys: ['2026-11-20', '2026-11-21'],
  series: [
    { name: 'Tingkat', values: [0.31, null] },
    { name: 'Luas', values: [0.25, 0.27] },
  ],
  format: 'percent',
  locale: 'id-ID',
};

function series(option: Record<string, unknown>) {
  return option.series as { type: string; stack?: string; symbol: string; data: unknown[] }[];
}

test('a line chart draws lines that differ by symbol too', () => {
  const [first, second] = series(chartOption(data, tones));

  expect(first?.type).toBe('line');
  expect(first?.symbol).not.toBe(second?.symbol);
});

test('a stacked chart puts its bars on one pile, a bar chart does not', () => {
  expect(series(chartOption({ ...data, kind: 'stacked' }, tones)).map((one) => one.stack)).toEqual(['all', 'all']);
  expect(series(chartOption({ ...data, kind: 'bar' }, tones)).map((one) => one.stack)).toEqual([undefined, undefined]);
});

test('a missing value stays a gap', () => {
  expect(series(chartOption(data, tones))[0]?.data).toEqual([0.31, null]);
});

test('a single series needs no legend', () => {
  const option = chartOption({ ...data, series: data.series.slice(0, 1) }, tones);

  expect(option.legend).toMatchObject({ show: false });
});

test('words take the colour of the page', () => {
  expect(chartOption(data, tones)).toMatchObject({ textStyle: { color: '#111' }, color: ['#00f', '#f00'] });
});
