const EDITORS = 'vaadin-text-field, vaadin-combo-box, vaadin-radio-group';

interface Editor extends HTMLElement {
  value?: string;
  readonly?: boolean;
}

/** One key chooses in the radio group that has the focus, and the next empty field is ready to be typed into. */
export function chooseByDigit(form: HTMLElement, event: KeyboardEvent): void {
  const group = (event.target as Element).closest<Editor>('vaadin-radio-group');
  if (!group || group.readonly || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const radio = group.querySelectorAll<HTMLInputElement>('input[type="radio"]')[Number(event.key) - 1];
  if (!radio) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  radio.click();
  const next = nextEmpty(form, group);
  (next?.querySelector<HTMLElement>('input[type="radio"]') ?? next)?.focus();
}

function nextEmpty(form: HTMLElement, after: Editor): Editor | undefined {
  const editors = [...form.querySelectorAll<Editor>(EDITORS)];
  return editors.slice(editors.indexOf(after) + 1).find((editor) => !editor.readonly && !editor.value);
}
