import { placed, type PlacedCodec } from '@hutong/adapter-kit';
import { bilingual, HutongError, type BilingualText } from '@hutong/standard';
import type { Cjt188Options } from '../options.ts';

/** State of the valve; what a dialect does not define is told apart by its bits. */
export type ValveState = 'open' | 'closed' | 'abnormal' | 'abnormalOpen' | 'abnormalClosed' | 'moving' | 'undefined';

/** The two status bytes. */
export interface MeterStatus {
  readonly valve: ValveState;
  readonly batteryLow: boolean;
  /** Bits 3 to 7 of ST0 as a number, and ST1; both belong to the vendor. */
  readonly reserved: number;
  readonly vendor: number;
}

type Dialect = NonNullable<Cjt188Options['valveBits']>;

/** Meaning of bits 1 and 0 of ST0. */
export const valveStates: Readonly<Record<Dialect, readonly ValveState[]>> = {
  standard: ['open', 'closed', 'undefined', 'abnormal'],
  flags: ['open', 'closed', 'abnormalOpen', 'abnormalClosed'],
  moving: ['open', 'moving', 'closed', 'abnormal'],
};

const valveTitles: Readonly<Record<ValveState, BilingualText>> = {
  open: bilingual('阀门开', 'Valve open'),
  closed: bilingual('阀门关', 'Valve closed'),
  abnormal: bilingual('阀门异常', 'Valve abnormal'),
  abnormalOpen: bilingual('阀门开，异常', 'Valve open, abnormal'),
  abnormalClosed: bilingual('阀门关，异常', 'Valve closed, abnormal'),
  moving: bilingual('阀门动作中', 'Valve moving'),
  undefined: bilingual('阀门状态未定义', 'Valve state not defined'),
};

/** A status in words. */
export function statusName({ valve, batteryLow, reserved, vendor }: MeterStatus): BilingualText {
  const parts = [
    valveTitles[valve],
    ...(batteryLow ? [bilingual('电池欠压', 'battery low')] : []),
    ...(reserved === 0 && vendor === 0 ? [] : [bilingual('有厂商自定义位', 'bits of the vendor')]),
  ];
  return bilingual(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '));
}

/** ST0 and ST1 in a dialect. */
export function statusField(dialect: Dialect): PlacedCodec<MeterStatus> {
  const states = valveStates[dialect];
  return placed<MeterStatus>(
    2,
    (bytes, at) => {
      const first = bytes[at] ?? 0;
      return {
        valve: states[first & 3] ?? 'undefined',
        batteryLow: (first & 4) !== 0,
        reserved: first >> 3,
        vendor: bytes[at + 1] ?? 0,
      };
    },
    (writer, { valve, batteryLow, reserved, vendor }, field) => {
      const code = states.indexOf(valve);
      if (code === -1 || !(reserved >= 0 && reserved < 32))
        throw new HutongError('HT4009', { field, facts: { valve, dialect, reserved } });
      writer.uint8(code | (batteryLow ? 4 : 0) | (reserved << 3), field);
      writer.uint8(vendor, field);
    },
  );
}
