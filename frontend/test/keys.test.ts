import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/main/resources/META-INF/resources/shell/keys.js';

let heard: string[];

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  const keys = document.createElement('satupintu-keys');
  keys.setAttribute('keys', 'a\nEnter\n ');
  keys.addEventListener('satupintu-key', (event) => heard.push((event as CustomEvent).detail.key));
  document.body.append(keys);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  vi.advanceTimersByTime(1_000);
  return event;
}

function shown<K extends keyof HTMLElementTagNameMap>(tag: K) {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

test('a bound key is heard in either case and keeps its default from happening', () => {
  expect(press('a').defaultPrevented).toBe(true);
  press('A', { shiftKey: true });

  expect(heard).toEqual(['a', 'a']);
});

test('the question mark is always heard, other keys are left alone', () => {
  press('?');

  expect(press('x').defaultPrevented).toBe(false);
  expect(heard).toEqual(['?']);
});

test('nothing is heard while somebody types', () => {
  press('a', {}, shown('input'));
  press('a', {}, shown('textarea'));

  expect(heard).toEqual([]);
});

test('a key for any moment is heard with Alt, also while somebody types and whatever Alt writes on that keyboard', () => {
  document.querySelector('satupintu-keys')!.setAttribute('anywhere', 'a');

  expect(press('a', { altKey: true, code: 'KeyA' }, shown('input')).defaultPrevented).toBe(true);
  press('å', { altKey: true, code: 'KeyA' }, shown('textarea'));
  press('a', { altKey: true, code: 'KeyA' });

  expect(heard).toEqual(['a', 'a', 'a']);
});

test('a key with a name is heard with Alt where it is bound for any moment', () => {
  document.querySelector('satupintu-keys')!.setAttribute('anywhere', 'Backspace');

  expect(press('Backspace', { code: 'Backspace' }, shown('input')).defaultPrevented).toBe(false);
  press('Backspace', { altKey: true, code: 'Backspace' }, shown('input'));

  expect(heard).toEqual(['Backspace']);
});

test('other keys with Alt, and those with Ctrl or AltGr, stay with the browser', () => {
  document.querySelector('satupintu-keys')!.setAttribute('anywhere', 'a');

  expect(press('?', { altKey: true }).defaultPrevented).toBe(false);
  press('Enter', { altKey: true, code: 'Enter' });
  press('a', { altKey: true, ctrlKey: true, code: 'KeyA' });

  expect(heard).toEqual([]);
});

test('a letter is heard with a checkbox in focus', () => {
  const box = shown('input');
  box.type = 'checkbox';
  press('a', {}, box);

  expect(heard).toEqual(['a']);
});

test('keys held with Ctrl, Alt or Meta, or kept pressed, are not heard', () => {
  press('a', { ctrlKey: true });
  press('a', { altKey: true });
  press('a', { metaKey: true });
  press('a', { repeat: true });

  expect(heard).toEqual([]);
});

test('Enter and the space bar stay with a focused button', () => {
  const button = shown('button');
  press('Enter', {}, button);
  press(' ', {}, button);
  press('a', {}, button);

  expect(heard).toEqual(['a']);
});

test('Escape belongs to an open popover, and to the view again once that is closed', () => {
  document.querySelector('satupintu-keys')!.setAttribute('keys', 'a\nEscape');
  const popover = document.createElement('vaadin-popover');
  popover.setAttribute('opened', '');
  document.body.append(popover);

  expect(press('Escape').defaultPrevented).toBe(false);
  press('a');
  popover.removeAttribute('opened');
  press('Escape');

  expect(heard).toEqual(['a', 'Escape']);
});

test('nothing is heard under an open dialog', () => {
  shown('dialog').setAttribute('open', '');
  press('a');

  expect(heard).toEqual([]);
});

test('the same key twice at once counts once', () => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));

  expect(heard).toEqual(['a']);
});

test('once the view is gone nothing is heard', () => {
  document.querySelector('satupintu-keys')?.remove();
  press('a');

  expect(heard).toEqual([]);
});
