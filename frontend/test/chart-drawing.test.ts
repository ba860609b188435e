import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../src/chart/chart-element';

const shown = vi.hoisted(() => [] as Record<string, unknown>[]);
const removed = vi.hoisted(() => ({ times: 0 }));
const points = vi.hoisted(() => [] as ((seriesIndex: number, dataIndex: number) => void)[]);

vi.mock('../src/chart/drawing', () => ({
  Drawing: class {
    constructor(_box: HTMLElement, onPoint: (seriesIndex: number, dataIndex: number) => void) {
      points.push(onPoint);
    }
    show(option: Record<string, unknown>) {
      shown.push(option);
    }
    resize() {}
    remove() {
      removed.times += 1;
    }
  },
}));

beforeEach(() => {
  shown.length = 0;
  points.length = 0;
  removed.times = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function drawn() {
  const element = document.createElement('satupintu-chart');
  element.categories = ['a', 'b'];
  element.series = [{ name: 'n', values: [1, 2] }];
  document.body.append(element);
  await vi.waitFor(() => expect(shown).not.toHaveLength(0));
  return element;
}

test('new numbers are drawn', async () => {
  const element = await drawn();

  element.series = [{ name: 'n', values: [3, 4] }];

  await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ series: [{ data: [3, 4] }] }));
});

test('an option of its own replaces what the series would draw', async () => {
  const element = await drawn();

  element.option = { title: { text: 'own' } };

  await vi.waitFor(() => expect(shown.at(-1)).toEqual({ title: { text: 'own' } }));
});

test('a click on a point names series, place and key', async () => {
  const element = await drawn();
  const clicked = vi.fn();
  element.addEventListener('point-click', (event) => clicked((event as CustomEvent).detail));

  points[0]?.(0, 1);

  expect(clicked).toHaveBeenCalledWith({ seriesIndex: 0, dataIndex: 1, key: 'b' });
});

test('the page turning dark draws it anew', async () => {
  await drawn();
  const before = shown.length;

  document.documentElement.style.colorScheme = 'dark';

  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before));
});

test('leaving the page frees the drawing', async () => {
  const element = await drawn();

  element.remove();

  expect(removed.times).toBe(1);
});

test('where no value may be drawn there is no empty frame, and the table is there all the same', async () => {
  const chart = document.createElement('satupintu-chart');
  chart.undrawn = true;
  chart.categories = ['10:00'];
  chart.series = [{ name: 'Laju', values: [null], words: ['terlalu sedikit · n 3'] }];
  document.body.append(chart);
  await chart.updateComplete;

  expect(chart.renderRoot.querySelector('.box')).toBeNull();
  chart.renderRoot.querySelector<HTMLButtonElement>('.toggle')!.click();
  await chart.updateComplete;
  expect(chart.renderRoot.textContent).toContain('n 3');
});
