const KEY = 'satupintu-unsent';
const LONGEST_DIGITS = 14;

interface Kept {
  scope: string;
  fields: Record<string, string>;
}

/**
 * What was typed into one form and has not been kept by the server yet, so that a reload, an expired session or a
 * server that is gone loses none of it. It stays in this tab and only until the server has it; other forms' leftovers
 * are thrown away. Whatever is long enough to be a NIK is never kept.
 */
export class Unsent {
  constructor(
    private readonly storage: Storage,
    private readonly scope: string,
  ) {}

  keep(field: string, value: string): void {
    if (value.replace(/\D/g, '').length > LONGEST_DIGITS) {
      this.drop(field);
      return;
    }
    this.write({ ...this.fields(), [field]: value });
  }

  /** The server has this value of the field; a newer one stays. */
  sent(field: string, value: string): void {
    if (this.fields()[field] === value) {
      this.drop(field);
    }
  }

  /** By field, empty where everything has arrived. */
  fields(): Record<string, string> {
    try {
      const kept = JSON.parse(this.storage.getItem(KEY) ?? '') as Kept;
      return kept.scope === this.scope ? kept.fields : {};
    } catch {
      return {};
    }
  }

  private drop(field: string): void {
    const { [field]: _gone, ...rest } = this.fields();
    this.write(rest);
  }

  private write(fields: Record<string, string>): void {
    try {
      if (Object.keys(fields).length === 0) {
        this.storage.removeItem(KEY);
      } else {
        this.storage.setItem(KEY, JSON.stringify({ scope: this.scope, fields } satisfies Kept));
      }
    } catch {
      // A browser that keeps nothing for pages is no reason to stop typing
    }
  }
}
