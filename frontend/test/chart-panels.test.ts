import { expect, test } from 'vitest';
import { type ChartData, opensAt } from '../src/chart/chart-data';
import { chartOption } from '../src/chart/chart-option';

const tones = { font: 'sans-serif', text: '#111', faint: '#ccc', surface: '#fff', series: ['#00f', '#f00', '#888'] };

const rate: ChartData = {
  kind: 'line',
  categories: ['20 Nov', '21 Nov', '22 Nov'],
  keys: ['2026-11-20', '2026-11-21', '2026-11-22'],
  series: [{ name: 'Laju', values: [0.8, null, 0.9], low: [0.7, null, 0.85], high: [0.9, null, 0.95], words: ['80% · n 40', 'n 3', '90% · n 60'] }],
  format: 'percent',
  locale: 'id-ID',
};

interface Drawn {
  type: string;
  name?: string;
  stack?: string;
  data: unknown[];
  markLine?: { data: { xAxis: number; label: { formatter: string } }[] };
  markArea?: { data: { xAxis: number }[][] };
  tooltip: { show?: boolean; valueFormatter?: (value: unknown, at?: number) => string };
}

const series = (data: ChartData) => chartOption(data, tones).series as Drawn[];

test('an interval is a band around its line, and a gap where nothing is known', () => {
  const [line, low, depth] = series(rate);

  expect([line?.type, low?.stack, depth?.stack]).toEqual(['line', 'band-0', 'band-0']);
  expect(low?.data).toEqual([0.7, null, 0.85]);
  expect((depth?.data as (number | null)[]).map((one) => one && Math.round(one * 100))).toEqual([20, null, 10]);
});

test('a band stands in no tooltip and no legend', () => {
  const option = chartOption({ ...rate, series: [...rate.series, { name: 'Pembanding', values: [1, 1, 1] }] }, tones);

  expect((option.series as Drawn[]).slice(2).every((one) => one.tooltip.show === false)).toBe(true);
  expect(option.legend).toMatchObject({ data: ['Laju', 'Pembanding'] });
});

test('the interval of a bar is a whisker with the place and both ends', () => {
  const [bars, whiskers] = series({ ...rate, kind: 'bar' });

  expect([bars?.type, whiskers?.type]).toEqual(['bar', 'custom']);
  expect(whiskers?.data).toEqual([[0, 0.7, 0.9], [2, 0.85, 0.95]]);
});

test('a point of a line that stands alone has its interval as a whisker, for a band needs two', () => {
  const alone = { ...rate, series: [{ ...rate.series[0]!, values: [0.8, null, 0.9] }] };
  const joined = { ...rate, series: [{ ...rate.series[0]!, values: [0.8, 0.85, 0.9] }] };

  expect(series(alone).find((one) => one.type === 'custom')?.data).toEqual([[0, 0.7, 0.9], [2, 0.85, 0.95]]);
  expect(series(joined).some((one) => one.type === 'custom')).toBe(false);
});

test('the tooltip tells a point in full', () => {
  expect(series(rate)[0]?.tooltip.valueFormatter?.(0.8, 0)).toBe('80% · n 40');
});

test('what happened stands at its day by a letter, a stretch from its day to its day', () => {
  const marks = [
    { at: '2026-11-21', letter: 'A', text: 'Edisi baru' },
    { at: '2026-11-20', to: '2026-11-22', letter: 'B', text: 'Alat lambat' },
    { at: '2027-01-01', letter: 'C', text: 'tidak tampak' },
  ];
  const [line] = series({ ...rate, marks });

  expect(line?.markLine?.data.map((mark) => [mark.xAxis, mark.label.formatter])).toEqual([[1, 'A'], [0, 'B']]);
  expect(line?.markArea?.data.map((area) => area.map((end) => end.xAxis))).toEqual([[0, 2]]);
});

test('things that happened at one place or too close to it for letters of their own are told by one line above it', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => `2026-11-20T${String(hour).padStart(2, '0')}`);
  const marks = [['08', 'A'], ['12', 'D'], ['12', 'C'], ['14', 'E'], ['14', 'F'], ['14', 'G'], ['15', 'H']].map(([hour, letter]) => ({
    at: `2026-11-20T${hour}`,
    letter: letter!,
    text: '',
  }));
  const above = (width: number) =>
    series({ ...rate, keys: hours, categories: hours, marks, width })[0]?.markLine?.data.map((mark) => [mark.xAxis, mark.label.formatter]);

  expect(above(1200)).toEqual([[8, 'A'], [12, 'C,D'], [14, 'E–G'], [15, 'H']]);
  expect(above(400)).toEqual([[8, 'A'], [12, 'C,D'], [14, 'E–H'], [15, '']]);
});

test('a bar that lies without an interval has its words at its end, also when the server says that there is no interval', () => {
  const step = { name: 'Corong', values: [10], words: ['10'], low: null, high: null };
  const data: ChartData = { ...rate, categories: ['ditanya'], keys: ['asked'], kind: 'funnel', format: 'number', series: [step] };

  const [series] = chartOption(data, tones).series as { label?: { show: boolean; formatter: (at: { dataIndex: number }) => string } }[];

  expect(series?.label?.show).toBe(true);
  expect(series?.label?.formatter({ dataIndex: 0 })).toBe('10');
});

test('a funnel lies on its side, the first step on top, and hatches what is not known', () => {
  const data: ChartData = { ...rate, kind: 'funnel', format: 'number', series: [{ name: 'Corong', values: [10, 4, 2], vague: [false, true, false] }] };
  const option = chartOption(data, tones);

  expect(option.yAxis).toMatchObject({ type: 'category', inverse: true });
  expect((option.series as Drawn[])[0]?.data[1]).toMatchObject({ value: 4, itemStyle: { color: '#888' } });
});

test('a scatter places each point by how many stand behind it, between its limits', () => {
  const data: ChartData = {
    ...rate,
    kind: 'scatter',
    series: [{ name: 'CSO', values: [0.8, 0.7], at: [40, 25] }],
    limits: [{ name: '95%', rank: 'inner', points: [[20, 0.6], [50, 0.7]] }],
  };
  const [points, limit] = series(data);

  expect(points?.data).toEqual([[40, 0.8], [25, 0.7]]);
  expect(limit).toMatchObject({ type: 'line', name: '95%', silent: true });
});

test('a limit stands once in the legend, drawn as it is', () => {
  const limit = { name: '95%', rank: 'inner' as const, points: [[20, 0.6], [50, 0.7]] as [number, number][] };
  const data: ChartData = { ...rate, kind: 'scatter', series: [{ name: 'CSO', values: [0.8], at: [40] }], limits: [limit, limit] };
  const legend = chartOption(data, tones).legend as { data: { name: string; icon?: string }[] };

  expect(legend.data.map((one) => one.name)).toEqual(['CSO', '95%']);
  expect(legend.data[1]?.icon).toMatch(/^path:/);
});

test('an axis of time lengths goes by whole minutes', () => {
  const aht: ChartData = { ...rate, format: 'seconds', series: [{ name: 'AHT', values: [352, 371, null] }] };

  expect(chartOption(aht, tones).yAxis).toMatchObject({ interval: 120, max: 480 });
  expect(chartOption({ ...aht, kind: 'rows', series: [{ name: 'p50', values: [44, 63] }] }, tones).xAxis).toMatchObject({ interval: 15, max: 75 });
});

test('a bar among names tells its share of all where there is one, and a line of its own axis is no grey one', () => {
  const named = { name: 'menyebut alasan ini', kind: 'bar' as const, values: [10, 3], words: ['10 · 45,5% dari ditolak', '3'] };
  const sum = { name: 'kumulatif', kind: 'line' as const, values: [0.4, 1], format: 'percent' as const, right: true };
  const data: ChartData = { ...rate, kind: 'bar', keys: ['NAME', 'PHONE'], categories: ['nama', 'telepon'], series: [named, sum] };
  const [bars, line] = chartOption(data, tones).series as { color: string; label?: { formatter: (at: { dataIndex: number }) => string } }[];

  expect([0, 1].map((dataIndex) => bars?.label?.formatter({ dataIndex }))).toEqual(['45,5%', '3']);
  expect(line?.color).toBe(tones.series[1]);
});

test('a name in a tooltip is never markup', () => {
  const data: ChartData = { ...rate, kind: 'scatter', categories: ['<img src=x>'], series: [{ name: 'CSO', values: [1], at: [20] }] };
  const tooltip = chartOption(data, tones).tooltip as { formatter: (at: object) => string };

  expect(tooltip.formatter({ seriesIndex: 0, dataIndex: 0 })).not.toContain('<');
});

test('a point opens what it was said to open, else where it has a value', () => {
  expect([0, 1].map((at) => opensAt(rate.series[0], at))).toEqual([true, false]);
  expect(opensAt({ ...rate.series[0]!, opens: [false, true, true] }, 1)).toBe(true);
});

test('rows with whiskers tell their values in a column beside them', () => {
  const option = chartOption({ ...rate, kind: 'rows' }, tones);

  expect((option.yAxis as { position?: string; data: string[] }[])[1]).toMatchObject({ position: 'right', data: ['80% · n 40', 'n 3', '90% · n 60'] });
});

test('rows keep their width for bars: long names take two lines, and words no more room than they need', () => {
  const named = (name: string, values: number[]): ChartData => ({ ...rate, kind: 'rows', format: 'number', categories: [name], keys: ['a'], series: [{ name: 'x', values }, { name: 'y', values }] });
  const long = chartOption(named('keputusan sampai pelanggan tahu', [7]), tones);
  const short = chartOption(named('tanpa HP', [7]), tones);

  expect(long.yAxis).toMatchObject({ axisLabel: { width: 150, overflow: 'break' } });
  expect((short.yAxis as { axisLabel: { width?: number } }).axisLabel.width).toBeUndefined();
  expect(short.grid).toMatchObject({ right: 23 });
});

test('names at the foot are all told, moments as far as there is room', () => {
  const label = (keys: string[]) => (chartOption({ ...rate, kind: 'bar', keys }, tones).xAxis as { axisLabel: object }).axisLabel;

  expect(label(['NAME', 'PHONE', 'OTHER'])).toMatchObject({ interval: 0 });
  expect(label(rate.keys)).toMatchObject({ hideOverlap: true });
});

test('all names stand in the legend, in as many lines as they need, and the drawing makes room for them', () => {
  const names = ['Menunggu TL p50', 'Menunggu TL p90', 'Dikerjakan TL p50', 'Dikerjakan TL p90'];
  const data: ChartData = { ...rate, series: names.map((name) => ({ name, values: [10, 4, 2] })) };
  const [desk, phone] = [1200, 320].map((width) => chartOption({ ...data, width }, tones) as { legend: object; grid: { top: number } });

  expect(desk?.legend).not.toMatchObject({ type: 'scroll' });
  expect(phone!.grid.top).toBeGreaterThan(desk!.grid.top);
});

test('on a phone the words beside the steps of a funnel take more lines rather than leave the drawing', () => {
  const step = { name: 'Corong', values: [311], words: ['311 · 77,0% dari aplikasi ada, perlu akun'] };
  const data: ChartData = { ...rate, categories: ['akun'], keys: ['a'], kind: 'funnel', format: 'number', series: [step], width: 320 };
  const option = chartOption(data, tones) as { grid: { right: number }; series: { label: { width: number; overflow: string } }[] };

  expect(option.series[0]?.label).toMatchObject({ overflow: 'break' });
  expect(option.grid.right).toBeGreaterThan(option.series[0]!.label.width);
});

test('bars that are crowded tell their share in the table only', () => {
  const data: ChartData = { ...rate, kind: 'bar', format: 'number', keys: ['a', 'b', 'c'], series: [{ name: 'n', values: [10, 4, 2] }] };
  const label = (width: number) => (chartOption({ ...data, width }, tones) as { series: { label?: object }[] }).series[0]?.label;

  expect(label(600)).toBeDefined();
  expect(label(100)).toBeUndefined();
});

test('rows without a single value have no axis behind their words', () => {
  const few = { name: 'Ditepati', values: [null, null, null], words: ['a', 'b', 'c'] };
  const axis = (values: (number | null)[]) => chartOption({ ...rate, kind: 'rows', series: [{ ...few, values }] }, tones).xAxis;

  expect(axis([null, null, null])).toMatchObject({ show: false });
  expect(axis([null, 0.5, null])).toMatchObject({ show: true });
});
