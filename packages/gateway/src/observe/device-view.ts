import { formatDateTime } from '@hutong/standard';
import type { DeviceActivity } from './device-activity.ts';

/** A device as an operator sees it. */
export interface DeviceView {
  readonly adapter: string;
  /** URN of a registered device; of any other the end of its address, which may be a telephone number. */
  readonly device: string;
  readonly line?: string;
  readonly lastSeen: string;
  readonly frames: number;
  readonly errors: number;
}

const maximumShown = 1000;
const shownDigits = 4;

const shorten = (address: string): string => (address.length <= 6 ? address : `…${address.slice(-shownDigits)}`);

/** The devices that were heard last, the last one first. */
export const viewDevices = (activity: DeviceActivity): DeviceView[] =>
  activity
    .list()
    .slice(0, maximumShown)
    .map(({ adapter, address, line, id, lastSeen, frames, errors }) => ({
      adapter,
      device: id ?? shorten(address),
      ...(line === undefined ? {} : { line }),
      lastSeen: formatDateTime(lastSeen),
      frames,
      errors,
    }));
