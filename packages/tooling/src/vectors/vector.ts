/** A conformance vector: a frame or stream, and what it says. */
export interface Vector {
  readonly id: string;
  readonly frame: string;
  readonly expect: Readonly<Record<string, unknown>>;
  /** The source claims something that the frame does not say; each has a written decision. */
  readonly suspect?: boolean;
  /** Where the vector comes from; `self-made` never counts as evidence. */
  readonly provenance?: 'standard' | 'capture' | 'independent' | 'self-made';
  /** How the frame is carried, where the protocol knows several ways. */
  readonly mode?: string;
  readonly direction?: string;
  readonly note?: string;
  readonly source?: string;
}
