import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../src/chart/chart-element';

vi.mock('../src/chart/drawing', () => ({
  Drawing: class {
    show() {}
    resize() {}
    remove() {}
  },
}));

beforeEach(() => {
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

async function chart() {
  const element = document.createElement('satupintu-chart');
  element.label = 'Arah ke aplikasi';
  element.categories = ['20 Nov', '21 Nov'];
  element.keys = ['2026-11-20', '2026-11-21'];
  element.series = [{ name: 'Panggilan', values: [1200, null] }];
  document.body.append(element);
  await element.updateComplete;
  return element;
}

test('one button shows the same numbers as a table', async () => {
  const element = await chart();

  element.shadowRoot?.querySelector<HTMLButtonElement>('button.toggle')?.click();
  await element.updateComplete;

  const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['20 Nov', '21 Nov']);
  expect(rows.map((row) => row.querySelector('td')?.textContent?.trim())).toEqual(['1.200', '–']);
  expect(element.shadowRoot?.querySelector('caption')?.textContent).toBe('Arah ke aplikasi');
});

test('a cell of the table answers like the point of the drawing', async () => {
  const element = await chart();
  const clicked = vi.fn();
  element.addEventListener('point-click', (event) => clicked((event as CustomEvent).detail));
  element.asTable = true;
  await element.updateComplete;

  element.shadowRoot?.querySelector<HTMLButtonElement>('td button')?.click();

  expect(clicked).toHaveBeenCalledWith({ seriesIndex: 0, dataIndex: 0, key: '2026-11-20' });
});

test('the table stays chosen when new numbers arrive', async () => {
  const element = await chart();
  element.asTable = true;

  element.series = [{ name: 'Panggilan', values: [1, 2] }];
  await element.updateComplete;

  expect(element.shadowRoot?.querySelectorAll('td button')).toHaveLength(2);
});
