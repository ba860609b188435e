import { expect, test } from 'vitest';
import type { ChartData } from '../src/chart/chart-data';
import { chartOption } from '../src/chart/chart-option';

const tones = { font: 'sans-serif', text: '#111', faint: '#ccc', surface: '#fff', series: ['#00f', '#f00'] };

const data: ChartData = {
  kind: 'line',
  categories: ['09', '10'],
  keys: ['2026-11-22T09', '2026-11-22T10'],
  series: [
    { name: 'Laju', values: [0.875, null], format: 'percent' },
    { name: 'Volume', values: [1200, 12], kind: 'bar', format: 'number', right: true },
  ],
  format: 'percent',
  locale: 'id-ID',
};

interface Drawn {
  type: string;
  yAxisIndex: number;
  tooltip: { valueFormatter: (value: unknown) => string };
}

test('a rate is a line on the left, its volume bars on an axis of their own', () => {
  const option = chartOption(data, tones);
  const [rate, volume] = option.series as Drawn[];

  expect([rate?.type, rate?.yAxisIndex]).toEqual(['line', 0]);
  expect([volume?.type, volume?.yAxisIndex]).toEqual(['bar', 1]);
  expect(option.yAxis).toHaveLength(2);
});

test('each series is written in its own format', () => {
  const [rate, volume] = chartOption(data, tones).series as Drawn[];

  expect(rate?.tooltip.valueFormatter(0.875)).toBe('87,5%');
  expect(volume?.tooltip.valueFormatter(1200)).toBe('1.200');
});

test('one axis is enough when nothing asks for another', () => {
  const single = { ...data, series: data.series.map((one) => ({ ...one, right: false })) };

  expect(chartOption(single, tones).yAxis).not.toBeInstanceOf(Array);
});
