const slots = 2048;
/** Keys that may stay from packet to packet; a packet of 1024 bytes brings 512 more at most. */
const maximumKept = 1000;

/**
 * The keys of items: stations send the same ones packet after packet, so each text is made once, and whether a key
 * stood in this packet before is known without comparing it with all others.
 */
export class KeyTable {
  private keys: string[] = [];
  private readonly lastPacket = new Int32Array(slots);
  private packet = 0;
  private kept = 0;
  /** Whether the key that was asked for last stood in this packet before. */
  repeated = false;

  constructor() {
    this.clear();
  }

  /** A new packet begins. */
  begin(): void {
    this.packet = (this.packet + 1) | 0;
    if (this.kept > maximumKept || this.packet === 0) this.clear();
  }

  /** The text from `from` to `to`, whose `hash` the caller knows already. */
  key(text: string, from: number, to: number, hash: number): string {
    let slot = (hash ^ (hash >>> 11)) & (slots - 1);
    for (;;) {
      const known = this.keys[slot] ?? '';
      if (known === '') break;
      if (isAt(text, from, to, known)) {
        this.repeated = this.lastPacket[slot] === this.packet;
        this.lastPacket[slot] = this.packet;
        return known;
      }
      slot = (slot + 1) & (slots - 1);
    }
    const key = text.slice(from, to);
    this.repeated = false;
    this.keys[slot] = key;
    this.lastPacket[slot] = this.packet;
    this.kept++;
    return key;
  }

  private clear(): void {
    this.keys = Array.from({ length: slots }, () => '');
    this.lastPacket.fill(0);
    this.packet = 1;
    this.kept = 0;
  }
}

const isAt = (text: string, from: number, to: number, known: string): boolean => {
  const { length } = known;
  if (length !== to - from) return false;
  for (let index = 0; index < length; index++)
    if (text.charCodeAt(from + index) !== known.charCodeAt(index)) return false;
  return true;
};
