import { afterEach, expect, test, vi } from 'vitest';
import '../src/pulse/pulse-element';

afterEach(() => vi.unstubAllGlobals());

test('a muted badge stays silent', async () => {
  const audio = vi.fn();
  vi.stubGlobal('AudioContext', audio);
  const element = document.createElement('satupintu-pulse');
  element.muted = true;

  expect(await element.ding()).toBe(false);
  expect(audio).not.toHaveBeenCalled();
});

test('a browser without sound answers that nothing was heard', async () => {
  vi.stubGlobal('AudioContext', undefined);

  expect(await document.createElement('satupintu-pulse').ding()).toBe(false);
});
