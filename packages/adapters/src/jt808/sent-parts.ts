import type { Jt808Message } from './message.ts';

/** The last split message that went down a connection: a terminal may ask for parts of it again (0005H). */
export class SentParts {
  private name = '';
  private readonly parts = new Map<number, Jt808Message>();

  /** Keeps a part; the first part of another message replaces what was kept. */
  keep(message: Jt808Message): void {
    const { id, phone, part } = message;
    if (part === undefined) return;
    const name = `${phone} ${id} ${part.total}`;
    if (name !== this.name || part.index === 1) this.parts.clear();
    this.name = name;
    this.parts.set(part.index, message);
  }

  /** The parts with these numbers, of the message whose first part had this serial number. */
  again(serial: number, indexes: readonly number[]): Jt808Message[] {
    if (this.parts.get(1)?.serial !== serial) return [];
    return indexes.flatMap((index) => this.parts.get(index) ?? []);
  }
}
