import { afterEach, expect, test } from 'vitest';
import '../src/form/form-element';

afterEach(() => document.body.replaceChildren());

function shown() {
  document.body.innerHTML = `
    <satupintu-form>
      <vaadin-radio-group tabindex="0"><input type="radio"><input type="radio"></vaadin-radio-group>
      <vaadin-text-field tabindex="0"></vaadin-text-field>
      <vaadin-combo-box tabindex="0"></vaadin-combo-box>
    </satupintu-form>`;
  return {
    group: document.querySelector('vaadin-radio-group') as HTMLElement & { readonly?: boolean },
    radios: [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')],
    text: document.querySelector('vaadin-text-field') as HTMLElement & { value?: string },
    list: document.querySelector('vaadin-combo-box') as HTMLElement,
  };
}

function press(target: Element, key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

test('a digit chooses and the next empty field has the focus', () => {
  const { radios, text } = shown();

  expect(press(radios[0]!, '2').defaultPrevented).toBe(true);

  expect(radios[1]!.checked).toBe(true);
  expect(document.activeElement).toBe(text);
});

test('a field that is filled in already is passed over', () => {
  const { radios, text, list } = shown();
  text.value = 'Hana';

  press(radios[0]!, '1');

  expect(document.activeElement).toBe(list);
});

test('a digit without a choice, with a modifier or in a closed group does nothing', () => {
  const { group, radios } = shown();

  expect(press(radios[0]!, '3').defaultPrevented).toBe(false);
  expect(press(radios[0]!, '1', { ctrlKey: true }).defaultPrevented).toBe(false);
  group.readonly = true;
  expect(press(radios[0]!, '1').defaultPrevented).toBe(false);

  expect(radios.some((radio) => radio.checked)).toBe(false);
});

test('a digit in a text field is typed', () => {
  expect(press(shown().text, '1').defaultPrevented).toBe(false);
});
