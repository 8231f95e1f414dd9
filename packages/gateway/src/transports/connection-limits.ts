/** Limits of one listener and its connections; times in milliseconds. */
export interface ConnectionLimits {
  readonly connections: number;
  readonly bufferedBytes: number;
  readonly framesPerSecond: number;
  readonly framesInHand: number;
  readonly idle: number;
}
