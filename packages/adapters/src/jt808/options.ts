import type { Quirk } from '@hutong/adapter-kit';

/** Deviations of real terminals; each is off unless asked for. */
export interface Jt808Options {
  /** The version bit is set and the header is that of 2013. */
  readonly versionBitWithOldHeader?: boolean;
  /** A checksum of 7D is sent without escape. */
  readonly bareChecksum?: boolean;
}

export const jt808Quirks = {
  versionBitWithOldHeader: {
    title: { zh: '置版本标识但用 2013 版消息头', en: 'Version bit set with the header of 2013' },
    evidence:
      'SmallChi/JT808 holds frames of a vendor (0102, 0200) with bit 14 set and a phone number of six bytes; the body is then five bytes short. The old header is read only if exactly these five bytes are missing.',
  },
  bareChecksum: {
    title: { zh: '校验码 7D 未转义', en: 'Checksum 7D without escape' },
    evidence: 'cuteLittleDevil/go-jt808 accepts a heartbeat whose checksum 7D is not escaped.',
  },
} as const satisfies Record<keyof Jt808Options, Quirk>;
