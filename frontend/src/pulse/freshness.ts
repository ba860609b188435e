/** What the badge says of the last word from the server: how old it is, and whether that is still good. */
export class Freshness {
  private confirmedAt: number;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly lostAfterSeconds: () => number = () => 20,
  ) {
    this.confirmedAt = this.now();
  }

  confirm(): void {
    this.confirmedAt = this.now();
  }

  /** Whole seconds since the last confirmation. */
  age(): number {
    return Math.max(0, Math.floor((this.now() - this.confirmedAt) / 1000));
  }

  lost(): boolean {
    return this.age() > this.lostAfterSeconds();
  }
}
