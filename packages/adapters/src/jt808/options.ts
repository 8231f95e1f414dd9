import type { Quirk } from '@hutong/adapter-kit';

/** Deviations of real terminals; each is off unless asked for. */
export interface Jt808Options {
  /** The version bit is set and the header is that of 2013. */
  readonly versionBitWithOldHeader?: boolean;
  /** A checksum of 7D is sent without escape. */
  readonly bareChecksum?: boolean;
  /** The connection is that of an attachment server: file data (30316364H) stand between the messages. */
  readonly attachmentStream?: boolean;
  /** Media data (0801H) of 2011, which have no position. */
  readonly mediaWithoutPosition?: boolean;
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
  attachmentStream: {
    title: { zh: '附件服务器连接：消息之间有码流文件数据', en: 'Attachment server: file data between the messages' },
    evidence:
      'T/JSATL 12-2017 ("苏标"), as public implementations have it: on the connection that 9208H asks for, files go in blocks of 30316364H, name 50, offset 4, length 4, data (at most 65536), without delimiters, escapes and checksum.',
  },
  mediaWithoutPosition: {
    title: { zh: '多媒体数据（0801H）无位置信息（2011 版）', en: 'Media data (0801H) without a position (2011)' },
    evidence:
      'JT/T 808-2011 has no position in 0801H, 2013 put 28 bytes of it in front of the data. Nothing in the header tells the two editions apart.',
  },
} as const satisfies Record<keyof Jt808Options, Quirk>;
