const TICK = 'setInterval(() => postMessage(0), 1000)';

/**
 * Beats once a second, also in a tab in the background: browsers slow the timers of a hidden page down,
 * but not those of a worker. Where no worker may be started, the page's own timer has to do.
 */
export class Beat {
  private stopper?: () => void;

  constructor(private readonly onBeat: () => void) {}

  start(): void {
    this.stopper ??= this.worker() ?? this.timer();
  }

  stop(): void {
    this.stopper?.();
    this.stopper = undefined;
  }

  private worker(): (() => void) | undefined {
    try {
      const address = URL.createObjectURL(new Blob([TICK], { type: 'text/javascript' }));
      const worker = new Worker(address);
      URL.revokeObjectURL(address);
      worker.onmessage = () => this.onBeat();
      worker.onerror = () => this.replaceBrokenWorker(worker);
      return () => worker.terminate();
    } catch {
      return undefined;
    }
  }

  private replaceBrokenWorker(worker: Worker): void {
    worker.terminate();
    if (this.stopper) {
      this.stopper = this.timer();
    }
  }

  private timer(): () => void {
    const id = setInterval(() => this.onBeat(), 1000);
    return () => clearInterval(id);
  }
}
