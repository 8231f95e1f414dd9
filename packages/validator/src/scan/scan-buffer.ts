/** Bytes beyond the content that a scan may look at, so that no primitive has to ask where the buffer ends. */
const padding = 64;

/** The one buffer that a scanner reads: its content ends with a line feed, which ends every scan. */
export interface ScanBuffer {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** Bytes that may be filled. */
  readonly capacity: number;
}

/** Allocates a buffer with its padding. */
export function createScanBuffer(capacity: number): ScanBuffer {
  const bytes = Buffer.alloc(capacity + padding);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), capacity };
}
