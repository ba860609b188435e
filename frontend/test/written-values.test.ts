import { expect, test } from 'vitest';
import { written } from '../src/chart/chart-data';

test('a fraction is written as per cent in the language of the page', () => {
  expect(written(0.3125, 'percent', 'id-ID')).toBe('31,3%');
  expect(written(0.3125, 'percent', 'en')).toBe('31.3%');
});

test('seconds are written as minutes and seconds', () => {
  expect(written(125, 'seconds', 'id-ID')).toBe('2:05');
});

test('a count has the thousands of the language', () => {
  expect(written(1500, 'number', 'id-ID')).toBe('1.500');
});

test('nothing known is a dash, not a zero', () => {
  expect(written(null, 'percent', 'id-ID')).toBe('–');
});
