import type { Quirk } from '@hutong/adapter-kit';

/** Deviations of real transmitters; each is off unless asked for. */
export interface Gb26875Options {
  /** Time tags are packed BCD. */
  readonly bcdTime?: boolean;
  /** The checksum of confirmations and denials is not looked at. */
  readonly uncheckedAcknowledgement?: boolean;
  /** The clock command (type 90) has a reserved byte before the time. */
  readonly clockReservedByte?: boolean;
}

export const gb26875Quirks = {
  bcdTime: {
    title: { zh: '时间标签用 BCD 码', en: 'Time tags in packed BCD' },
    evidence:
      'One public implementation writes BCD. Read as binary such a time is often plausible (2026-09-19 reads as 2038-09-25), so it is never guessed.',
  },
  uncheckedAcknowledgement: {
    title: { zh: '确认帧的校验和不检查', en: 'Checksum of acknowledgements not checked' },
    evidence:
      'dgiot/dgiot documents a vendor heartbeat whose confirmation repeats the checksum of the request instead of its own.',
  },
  clockReservedByte: {
    title: { zh: '校时命令多一个预留字节', en: 'Clock command with a reserved byte' },
    evidence:
      'ActorLancer/GB-T-26875.3.2011-rs puts a reserved byte before the time of type 90; the standard has none.',
  },
} as const satisfies Record<keyof Gb26875Options, Quirk>;
