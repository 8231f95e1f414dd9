/** Limits of one listener and its connections; times in milliseconds. */
export interface ConnectionLimits {
  readonly connections: number;
  readonly bufferedBytes: number;
  readonly bytesPerSecond: number;
  readonly framesPerSecond: number;
  /** Bytes without any whole frame between them. */
  readonly garbageBytes: number;
  readonly framesInHand: number;
  readonly idle: number;
}
