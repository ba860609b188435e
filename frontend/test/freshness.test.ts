import { expect, test } from 'vitest';
import { Freshness } from '../src/pulse/freshness';

function clockAt() {
  const clock = { ms: 0, now: () => clock.ms };
  return clock;
}

test('its age counts whole seconds since the server confirmed', () => {
  const clock = clockAt();
  const freshness = new Freshness(clock.now);

  clock.ms = 3_900;

  expect(freshness.age()).toBe(3);
});

test('a confirmation makes it new again', () => {
  const clock = clockAt();
  const freshness = new Freshness(clock.now);

  clock.ms = 30_000;
  freshness.confirm();

  expect(freshness.age()).toBe(0);
  expect(freshness.lost()).toBe(false);
});

test('it is lost only after more than the given seconds', () => {
  const clock = clockAt();
  const freshness = new Freshness(clock.now, () => 20);

  clock.ms = 20_999;
  expect(freshness.lost()).toBe(false);
  clock.ms = 21_000;
  expect(freshness.lost()).toBe(true);
});
