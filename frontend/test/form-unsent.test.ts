import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/form/form-element';
import type { FormElement } from '../src/form/form-element';

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

function form(scope: string) {
  const element = document.createElement('satupintu-form') as FormElement;
  element.setAttribute('scope', scope);
  element.innerHTML = `
    <div data-field="ktpName"><vaadin-text-field><input></vaadin-text-field></div>
    <div data-field="nik" data-secret><vaadin-text-field><input></vaadin-text-field></div>
    <div data-field="unit"><vaadin-combo-box><input></vaadin-combo-box></div>`;
  return element;
}

function shown(scope: string) {
  const element = form(scope);
  const heard: unknown[] = [];
  element.addEventListener('unsent', (event) => heard.push((event as CustomEvent).detail));
  document.body.append(element);
  return { element, heard };
}

function type(element: Element, field: string, value: string) {
  const input = element.querySelector(`[data-field=${field}] input`) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

test('what the server never got is told when the same form is shown again', () => {
  type(shown('call-1 PROFILE').element, 'ktpName', 'Hana Aps');
  document.body.replaceChildren();

  expect(shown('call-1 PROFILE').heard).toEqual([{ ktpName: 'Hana Aps' }]);
});

test('what the server has got is forgotten, a newer word is not', () => {
  const { element } = shown('call-1 PROFILE');
  type(element, 'ktpName', 'Hana');
  type(element, 'ktpName', 'Hana Apsari');
  element.sent({ ktpName: 'Hana' });
  expect(sessionStorage.length).toBe(1);

  element.sent({ ktpName: 'Hana Apsari' });

  expect(sessionStorage.length).toBe(0);
});

test('another form does not get it and takes its place', () => {
  type(shown('call-1 NAME').element, 'ktpName', 'Hana');

  const other = shown('call-2 NAME');
  expect(other.heard).toEqual([]);
  type(other.element, 'ktpName', 'Dewi');

  document.body.replaceChildren();
  expect(shown('call-1 NAME').heard).toEqual([]);
});

test('a NIK is never kept, nor anything long enough to be one in a wrong field', () => {
  const { element } = shown('call-1 PROFILE');
  type(element, 'nik', '31740144');
  type(element, 'ktpName', '3174 0144 0890 0003');

  expect(sessionStorage.length).toBe(0);
});

test('the filter of a list is not typed text', () => {
  type(shown('call-1 APKT').element, 'unit', 'Jaka');

  expect(sessionStorage.length).toBe(0);
});
