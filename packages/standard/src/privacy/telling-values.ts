/**
 * The texts that were hidden in a record and would tell who it is about if they stood elsewhere in it:
 * a name in a headline, a citizen id as the local id. Short numbers are left out, since every record holds them.
 */
export class TellingValues {
  readonly #texts = new Set<string>();

  /** Remembers every text and long number in a hidden value. */
  add(hidden: unknown): void {
    const waiting: unknown[] = [hidden];
    const seen = new Set<unknown>();
    while (waiting.length > 0) {
      const value = waiting.pop();
      if (typeof value === 'string') this.#addText(value);
      else if (typeof value === 'number' || typeof value === 'bigint') this.#addText(String(value));
      else if (typeof value === 'object' && value !== null && !seen.has(value)) {
        seen.add(value);
        for (const member of Object.values(value)) waiting.push(member);
      }
    }
  }

  /** A text with every telling value in it starred out. */
  strike(text: string): string {
    let struck = text;
    for (const telling of this.#longestFirst())
      if (struck.includes(telling)) struck = struck.replaceAll(telling, '*'.repeat(Array.from(telling).length));
    return struck;
  }

  get isEmpty(): boolean {
    return this.#texts.size === 0;
  }

  #addText(text: string): void {
    if (isTelling(text)) {
      this.#texts.add(text);
      this.#sorted = undefined;
    }
  }

  #sorted: readonly string[] | undefined;

  // A short text inside a longer one would break the longer one up before it is found.
  #longestFirst(): readonly string[] {
    return (this.#sorted ??= [...this.#texts].toSorted((a, b) => b.length - a.length));
  }
}

/** Whether a hidden text would tell something if it stood elsewhere: words of Han characters, long numbers, longer texts. */
export function isTelling(text: string): boolean {
  // What a mask made tells nothing, and striking it would mask a masked record once more.
  if (text.includes('*')) return false;
  const { length } = text;
  if (length < 2) return false;
  if (/^[\d\s.,:+-]*$/.test(text)) return length >= 7;
  return length >= 4 || /\p{Script=Han}/u.test(text);
}
