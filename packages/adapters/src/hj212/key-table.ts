const slots = 2048;
/** Keys that may stay from packet to packet; a packet of 1024 bytes brings 512 more at most. */
const maximumKept = 1000;
/** Keys beyond which the table takes no more, so that a search always ends. */
const fullest = 1800;
/** Longest key that is kept: room for each is set aside. */
const longest = 48;
const noSlot = -1;

/** Codes of the characters of a packet: its bytes where all are ASCII. */
export type Codes = Uint8Array | Uint16Array;

/**
 * The keys of a packet. Stations send the same ones in the same order packet after packet: each text is made once, the
 * key that followed last time is looked at first, and whether a key stood in this packet before is known without
 * comparing it with all others.
 */
export class KeyTable {
  private readonly keys: string[] = Array.from({ length: slots }, () => '');
  private readonly lengths = new Uint8Array(slots);
  private readonly codes = new Uint16Array(slots * longest);
  private readonly lastPacket = new Int32Array(slots);
  /** The slot of the key that followed, last time. */
  private readonly next = new Int16Array(slots).fill(noSlot);
  private first = noSlot;
  private last = noSlot;
  private readonly long = new Set<string>();
  private packet = 0;
  private kept = 0;
  /** Whether the key that was read last stood in this packet before. */
  repeated = false;

  /** A new packet begins. */
  begin(): void {
    this.packet = (this.packet + 1) | 0;
    this.last = noSlot;
    if (this.long.size > 0) this.long.clear();
    if (this.kept > maximumKept || this.packet === 0) this.clear();
  }

  /**
   * Where the key that followed last time ends, if it stands at `from` again with `mark` behind it; -1 if not. Then
   * `predicted` is the key.
   */
  predict(codes: Codes, from: number, end: number, mark: number): number {
    const slot = this.last === noSlot ? this.first : (this.next[this.last] ?? noSlot);
    if (slot === noSlot) return -1;
    const length = this.lengths[slot] ?? 0;
    const to = from + length;
    if (to >= end || codes[to] !== mark || !this.isAt(slot, codes, from, length)) return -1;
    this.settle(slot);
    return to;
  }

  /** The key that was predicted. */
  get predicted(): string {
    return this.keys[this.last] ?? '';
  }

  /** The key whose codes stand from `from` to `to`; `text` begins at `base` of the codes. */
  read(codes: Codes, from: number, to: number, text: string, base: number): string {
    const length = to - from;
    if (length > longest || length === 0) return this.readLong(text.slice(from - base, to - base));
    let hash = length;
    for (let index = from; index < to; index++) hash = (Math.imul(hash, 31) + (codes[index] ?? 0)) | 0;
    let slot = (hash ^ (hash >>> 11)) & (slots - 1);
    while (this.lengths[slot] !== 0) {
      if (this.lengths[slot] === length && this.isAt(slot, codes, from, length)) {
        this.follow(slot);
        return this.keys[slot] ?? '';
      }
      slot = (slot + 1) & (slots - 1);
    }
    const key = text.slice(from - base, to - base);
    if (this.kept >= fullest) return this.readLong(key);
    this.keys[slot] = key;
    this.lengths[slot] = length;
    this.codes.set(codes.subarray(from, to), slot * longest);
    this.lastPacket[slot] = 0;
    this.next[slot] = noSlot;
    this.kept++;
    this.follow(slot);
    return key;
  }

  private readLong(key: string): string {
    // An item without a key is no repetition of another.
    this.repeated = key !== '' && this.long.has(key);
    this.long.add(key);
    return key;
  }

  private isAt(slot: number, codes: Codes, from: number, length: number): boolean {
    const own = this.codes;
    const start = slot * longest;
    for (let index = 0; index < length; index++) if (own[start + index] !== codes[from + index]) return false;
    return true;
  }

  /** Takes note of what came behind the last key. */
  private follow(slot: number): void {
    if (this.last === noSlot) this.first = slot;
    else this.next[this.last] = slot;
    this.settle(slot);
  }

  private settle(slot: number): void {
    this.repeated = this.lastPacket[slot] === this.packet;
    this.lastPacket[slot] = this.packet;
    this.last = slot;
  }

  private clear(): void {
    this.keys.fill('');
    this.lengths.fill(0);
    this.lastPacket.fill(0);
    this.next.fill(noSlot);
    this.first = noSlot;
    this.packet = 1;
    this.kept = 0;
  }
}
