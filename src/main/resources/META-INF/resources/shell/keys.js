/* The keys of one view: heard on the whole document while the view is on screen. */

const TYPING = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time', 'datetime-local', 'month', 'week']);
const PRESSED_BY_KEY = 'button, a[href], summary, [role="button"], [role="checkbox"], [role="radio"], [role="tab"], [role="menuitem"], [role="option"], input, vaadin-button, vaadin-checkbox, vaadin-grid';
const OVERLAYS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened], vaadin-context-menu-overlay[opened], vaadin-menu-bar-overlay[opened], dialog[open]';
const AGAIN_AFTER_MS = 250;

const typing = (target) =>
  target.isContentEditable ||
  target.localName === 'textarea' ||
  target.localName === 'select' ||
  (target.localName === 'input' && TYPING.has(target.type));

class Keys extends HTMLElement {
  connectedCallback() {
    this.listener = (event) => this.hear(event);
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }

  hear(event) {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (!(target instanceof Element) || typing(target) || document.querySelector(OVERLAYS)) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const bound = (this.getAttribute('keys') ?? '').split('\n').includes(key);
    if (!bound && key !== '?') {
      return;
    }
    if ((key === 'Enter' || key === ' ') && target.closest(PRESSED_BY_KEY)) {
      return;
    }
    event.preventDefault();
    const now = performance.now();
    if (event.repeat || (this.last === key && now - this.at < AGAIN_AFTER_MS)) {
      return;
    }
    this.last = key;
    this.at = now;
    this.dispatchEvent(new CustomEvent('satupintu-key', { detail: { key } }));
  }
}

if (!customElements.get('satupintu-keys')) {
  customElements.define('satupintu-keys', Keys);
}
