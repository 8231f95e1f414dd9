const none: readonly string[] = Object.freeze([]);
/** Names that are compared one by one; beyond them a set does. */
const few = 32;

/** What of a message has no place in the standard: names in the order they came, each once. Most messages have few. */
export class LostNames {
  private names: string[] | undefined;
  private known: Set<string> | undefined;

  add(name: string): void {
    if (this.names === undefined) this.names = [name];
    else if (!(this.known?.has(name) ?? this.names.includes(name))) {
      this.names.push(name);
      if (this.names.length > few) this.known = (this.known ?? new Set(this.names)).add(name);
    }
  }

  get list(): readonly string[] {
    return this.names ?? none;
  }
}
