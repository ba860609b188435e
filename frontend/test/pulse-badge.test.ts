import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../src/pulse/pulse-element';

beforeEach(() => {
  vi.stubGlobal('Worker', undefined);
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function badge() {
  const element = document.createElement('satupintu-pulse');
  document.body.append(element);
  await element.updateComplete;
  return element;
}

async function shown(element: Awaited<ReturnType<typeof badge>>) {
  await element.updateComplete;
  return element.shadowRoot?.querySelector('span')?.textContent;
}

test('it says how many seconds ago the server confirmed', async () => {
  const element = await badge();

  vi.advanceTimersByTime(7_000);

  expect(await shown(element)).toBe('langsung, 7 dtk');
});

test('it says in words that the connection is lost, and tells a screen reader once', async () => {
  const element = await badge();

  vi.advanceTimersByTime(21_000);

  expect(await shown(element)).toBe('terputus, 21 dtk');
  expect(element.hasAttribute('lost')).toBe(true);
  expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('terputus');
});

test('a confirmation brings it back', async () => {
  const element = await badge();
  vi.advanceTimersByTime(25_000);

  element.markFresh();

  expect(await shown(element)).toBe('langsung, 0 dtk');
  expect(element.lost).toBe(false);
});

test('its words are attributes', async () => {
  const element = await badge();
  element.setAttribute('label-live', 'live, {0} s ago');

  expect(await shown(element)).toBe('live, 0 s ago');
});
