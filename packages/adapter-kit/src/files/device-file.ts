/** A file by the names that its device gives it. */
export interface DeviceFile {
  /** Address of the device. */
  readonly address: string;
  readonly name: string;
}

/** What a device says of a file. */
export interface FileFacts {
  readonly kind: 'image' | 'audio' | 'video' | 'text' | 'other';
  /** When what it shows happened (RFC 3339). */
  readonly at?: string;
  /** Number of the alarm that it belongs to. */
  readonly alarm?: string;
  /** Number of the camera or microphone. */
  readonly channel?: number;
  /** Bytes are missing, and will not come. */
  readonly incomplete?: true;
}

/**
 * What happens to a file that a device sends. It begins: what came of one of its name and size earlier is part of it,
 * unless it is `fresh`. Bytes of it come, and it is whole: all of it has to be on disk before the replies of that step
 * go out.
 */
export type FileStep =
  | { readonly step: 'begin'; readonly file: DeviceFile; readonly size: number; readonly fresh?: true }
  | { readonly step: 'data'; readonly file: DeviceFile; readonly offset: number; readonly data: Uint8Array }
  | { readonly step: 'end'; readonly file: DeviceFile; readonly size: number; readonly facts: FileFacts };

/** A file that is whole and on disk. */
export interface StoredFile extends DeviceFile, FileFacts {
  readonly size: number;
  /** Hexadecimal, in lower case. */
  readonly sha256: string;
  /** When it was whole, in milliseconds since the epoch. */
  readonly receivedAt: number;
}
