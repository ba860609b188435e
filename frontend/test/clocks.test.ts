import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

type Clock = HTMLElement & { elapsed: number; warnAfter: number; at: number };

beforeAll(async () => {
  vi.useFakeTimers();
  await import('../../src/main/resources/META-INF/resources/shell/clocks.js' as string);
});

beforeEach(() => {
  vi.setSystemTime(0);
});

afterEach(() => {
  document.body.replaceChildren();
});

function shown(tag: string, values: Partial<Clock>) {
  const clock = document.createElement(tag) as Clock;
  document.body.append(clock);
  Object.assign(clock, values);
  return clock;
}

test('it goes on counting from what had passed', () => {
  const clock = shown('satupintu-waiting', { elapsed: 72_000 });
  expect(clock.textContent).toBe('01:12');

  vi.advanceTimersByTime(50_000);
  expect(clock.textContent).toBe('02:02');
});

test('a long wait shows its hours', () => {
  expect(shown('satupintu-waiting', { elapsed: 3_725_000 }).textContent).toBe('1:02:05');
});

test('without a beginning it shows a dash', () => {
  expect(shown('satupintu-waiting', { elapsed: -1 }).textContent).toBe('–');
});

test('it is drawn as a warning once the limit has passed', () => {
  const clock = shown('satupintu-waiting', { elapsed: 119_000, warnAfter: 120_000 });
  expect(clock.classList.contains('late')).toBe(false);

  vi.advanceTimersByTime(2_000);
  expect(clock.classList.contains('late')).toBe(true);
});

test('the site clock shows the time of the site by the clock of the server', () => {
  const clock = shown('satupintu-site-clock', {});
  clock.setAttribute('zone', 'Asia/Makassar');
  clock.setAttribute('label', 'WITA');
  clock.at = Date.UTC(2026, 10, 22, 2, 42, 30);
  expect(clock.textContent).toBe('10:42 WITA');

  vi.advanceTimersByTime(60_000);
  expect(clock.textContent).toBe('10:43 WITA');
});
