/* The keys of one view: heard on the whole document while the view is on screen; some with Alt, also while somebody types. */

const TYPING = new Set(['text', 'search', 'email', 'tel', 'url', 'password', 'number', 'date', 'time', 'datetime-local', 'month', 'week']);
const PRESSED_BY_KEY = 'button, a[href], summary, [role="button"], [role="checkbox"], [role="radio"], [role="tab"], [role="menuitem"], [role="option"], input, vaadin-button, vaadin-checkbox, vaadin-grid';
const OVERLAYS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened], vaadin-context-menu-overlay[opened], vaadin-menu-bar-overlay[opened], dialog[open]';
/* These lie over a part of the screen, whose other keys go on; Escape is theirs. */
const POPOVERS = 'vaadin-popover[opened]';
const AGAIN_AFTER_MS = 250;

const typing = (target) =>
  target.isContentEditable ||
  target.localName === 'textarea' ||
  target.localName === 'select' ||
  (target.localName === 'input' && TYPING.has(target.type));

/** The letter of a key, whatever Alt makes of it: on a Mac Alt and W write another character. Else a key with a name. */
const withAlt = (event) =>
  (/^[a-z]$/i.test(event.key) ? event.key : event.code.match(/^Key([A-Z])$/)?.[1])?.toLowerCase() ??
  (event.key.length > 1 ? event.key : '');

class Keys extends HTMLElement {
  connectedCallback() {
    this.listener = (event) => this.hear(event);
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }

  binds(which, key) {
    return key !== '' && (this.getAttribute(which) ?? '').split('\n').includes(key);
  }

  hear(event) {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    if (!(target instanceof Element) || (typing(target) && !event.altKey) || document.querySelector(OVERLAYS)) {
      return;
    }
    const key = event.altKey ? withAlt(event) : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!this.binds(event.altKey ? 'anywhere' : 'keys', key) && (event.altKey || key !== '?')) {
      return;
    }
    if (key === 'Escape' && document.querySelector(POPOVERS)) {
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
