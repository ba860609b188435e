import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host anew when the page turns light or dark, by the person's choice or by the system's. */
export class ColourScheme implements ReactiveController {
  private readonly media = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  private readonly page = new MutationObserver(() => this.host.requestUpdate());
  private readonly changed = () => this.host.requestUpdate();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.media?.addEventListener('change', this.changed);
    this.page.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  }

  hostDisconnected(): void {
    this.media?.removeEventListener('change', this.changed);
    this.page.disconnect();
  }
}
