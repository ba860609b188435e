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

function beating(every: number) {
  const element = document.createElement('satupintu-pulse');
  element.every = every;
  const pulses = vi.fn();
  element.addEventListener('pulse', pulses);
  document.body.append(element);
  return { element, pulses };
}

test('it fires a pulse each time the given seconds have passed', () => {
  const { pulses } = beating(5);

  vi.advanceTimersByTime(4_000);
  expect(pulses).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(11_000);
  expect(pulses).toHaveBeenCalledTimes(3);
});

test('it falls silent when it leaves the page and beats again when it comes back', () => {
  const { element, pulses } = beating(5);

  element.remove();
  vi.advanceTimersByTime(60_000);
  expect(pulses).toHaveBeenCalledTimes(0);

  document.body.append(element);
  vi.advanceTimersByTime(5_000);
  expect(pulses).toHaveBeenCalledTimes(1);
});
