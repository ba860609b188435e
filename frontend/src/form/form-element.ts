import { chooseByDigit } from './radio-keys';
import { Unsent } from './unsent';

/**
 * The form of one step. `scope` names the step; a child with `data-field` holds one field, `data-secret` marks one of
 * which the browser keeps nothing. Fires `unsent` with the fields that the server never got, by name.
 */
export class FormElement extends HTMLElement {
  static observedAttributes = ['scope'];

  private unsent?: Unsent;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => chooseByDigit(this, event));
    this.addEventListener('input', (event) => this.typed(event));
  }

  connectedCallback(): void {
    this.remember();
  }

  attributeChangedCallback(): void {
    this.remember();
  }

  /** The server has these values. */
  sent(fields: Record<string, string>): void {
    Object.entries(fields).forEach(([field, value]) => this.unsent?.sent(field, value));
  }

  private remember(): void {
    const scope = this.getAttribute('scope');
    if (!scope || !this.isConnected || this.unsent) {
      return;
    }
    this.unsent = new Unsent(sessionStorage, scope);
    const fields = this.unsent.fields();
    if (Object.keys(fields).length > 0) {
      this.dispatchEvent(new CustomEvent('unsent', { detail: fields }));
    }
  }

  private typed(event: Event): void {
    const input = event.target;
    const field = (input as Element).closest<HTMLElement>('[data-field]');
    const text = input instanceof HTMLInputElement && input.closest('vaadin-text-field');
    if (field && text && !('secret' in field.dataset)) {
      this.unsent?.keep(field.dataset['field'] ?? '', input.value);
    }
  }
}

customElements.define('satupintu-form', FormElement);
