/** Watches the sizes that MQTT packets announce in their fixed headers, without keeping their bytes. */
export class PacketSizeGuard {
  readonly #maximum: number;
  #state: 'type' | 'length' | 'body' = 'type';
  #length = 0;
  #shift = 0;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** Reads on; false once a packet announces more than the maximum, or a length that is none. */
  accepts(chunk: Uint8Array): boolean {
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === 'body') {
        const taken = Math.min(this.#length, chunk.length - at);
        at += taken;
        this.#length -= taken;
        if (this.#length === 0) this.#state = 'type';
        continue;
      }
      const byte = chunk[at++] ?? 0;
      if (this.#state === 'type') {
        this.#state = 'length';
        this.#length = 0;
        this.#shift = 0;
        continue;
      }
      this.#length += (byte & 0x7f) << this.#shift;
      this.#shift += 7;
      const more = byte >= 0x80;
      if (this.#length > this.#maximum || (more && this.#shift >= 28)) return false;
      if (!more) this.#state = this.#length === 0 ? 'type' : 'body';
    }
    return true;
  }
}
