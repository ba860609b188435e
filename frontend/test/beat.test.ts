import { afterEach, expect, test, vi } from 'vitest';
import { Beat } from '../src/pulse/beat';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class FakeWorker {
  static last: FakeWorker;
  onmessage = () => {};
  onerror = () => {};
  terminate = vi.fn();

  constructor() {
    FakeWorker.last = this;
  }
}

test('a worker keeps the beat, which a tab in the background does not slow down', () => {
  vi.stubGlobal('Worker', FakeWorker);
  const beats = vi.fn();

  const beat = new Beat(beats);
  beat.start();
  FakeWorker.last.onmessage();

  expect(beats).toHaveBeenCalledTimes(1);
  beat.stop();
  expect(FakeWorker.last.terminate).toHaveBeenCalled();
});

test('a worker that may not run is replaced by the timer of the page', () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  const beats = vi.fn();

  const beat = new Beat(beats);
  beat.start();
  FakeWorker.last.onerror();
  vi.advanceTimersByTime(2_000);

  expect(beats).toHaveBeenCalledTimes(2);
  beat.stop();
  vi.advanceTimersByTime(2_000);
  expect(beats).toHaveBeenCalledTimes(2);
});

test('starting twice beats once', () => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', undefined);
  const beats = vi.fn();

  const beat = new Beat(beats);
  beat.start();
  beat.start();
  vi.advanceTimersByTime(1_000);

  expect(beats).toHaveBeenCalledTimes(1);
  beat.stop();
});
