import type { Quirk, Setting } from '@hutong/adapter-kit';

/** Deviations and settings of one kind of meter. */
export interface Cjt188Options {
  /** Clocks are sent high byte first. */
  readonly clockHighFirst?: boolean;
  /** Valve commands are 66H (open) and 77H (close). */
  readonly vendorValveCodes?: boolean;
  /** The power of a heat meter has 3 bytes and its unit. */
  readonly shortPower?: boolean;
  /** Meaning of bits 0 and 1 of ST0. */
  readonly valveBits?: 'standard' | 'flags' | 'moving';
}

export const cjt188Quirks = {
  clockHighFirst: {
    title: { zh: '时钟高字节在前', en: 'Clock with the high byte first' },
    evidence:
      'A public capture of a cold-water meter (vector cjt-018) sends 20 20 05 28 20 58 24 for 2020-05-28 20:58:24; the standard sends seconds first.',
  },
  vendorValveCodes: {
    title: { zh: '阀控命令为 66H（开）、77H（关）', en: 'Valve commands 66H (open) and 77H (close)' },
    evidence: 'Vector cjt-022 and its kind open with 66H and close with 77H; the standard has 55H and 99H.',
  },
  shortPower: {
    title: { zh: '热功率为 3 字节加单位', en: 'Heat power of 3 bytes and its unit' },
    evidence:
      'One public gateway reads the heat power as 3 BCD bytes and a unit, so that L is 2DH; every capture at hand has 4 bytes and a unit (2EH).',
  },
} as const satisfies Record<string, Quirk>;

export const cjt188Settings = {
  valveBits: {
    title: { zh: '状态字阀门位的含义', en: 'Meaning of the valve bits of the status' },
    values: ['standard', 'flags', 'moving'],
    default: 'standard',
    evidence:
      'Standard: 00 open, 01 closed, 11 abnormal. Public projects also read bit 0 as closed and bit 1 as abnormal (flags), or 10 as closed and 01 as moving (moving).',
  },
} as const satisfies Record<string, Setting>;
