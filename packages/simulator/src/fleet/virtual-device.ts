/** A device that the simulator plays. */
export interface VirtualDevice {
  /** URN of the Device record. */
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly division: string;
  readonly vendor?: string;
}
