import type { Command } from './items/commands.ts';
import type { DataUnit } from './messages/data-unit.ts';
import type { TimeTag } from './messages/time-tag.ts';

/** A message of GB/T 26875.3-2011. */
export interface Gb26875Message {
  /** Serial number; a confirmation or denial repeats it. */
  readonly serial: number;
  /** Main version (1 in the standard; 0 and 10H occur) and user version. */
  readonly version: { readonly main: number; readonly user: number };
  readonly time: TimeTag;
  /** Address 0 to 2^48-1, low byte first on the wire. */
  readonly source: number;
  readonly target: number;
  readonly command: Command;
  /** Absent in confirmations, denials and keep-alives. */
  readonly unit?: DataUnit;
}
