import { bilingual, type BilingualText } from '@hutong/standard';

/** Video alarms (item 14H), bit 0 first; JT/T 1078-2016, table 14 as public implementations have it. */
export const videoAlarmBits = [
  'signalLost',
  'covered',
  'storageFault',
  'otherFault',
  'overcrowded',
  'abnormalDriving',
  'recordingThreshold',
] as const;

/** Abnormal driving (first word of item 18H), bit 0 first. */
export const abnormalDrivingBits = ['fatigue', 'phoneCall', 'smoking'] as const;

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  signalLost: ['视频信号丢失', 'video signal lost'],
  covered: ['视频信号遮挡', 'video covered'],
  storageFault: ['存储单元故障', 'storage fault'],
  otherFault: ['其他视频设备故障', 'other video fault'],
  overcrowded: ['客车超员', 'overcrowded'],
  abnormalDriving: ['异常驾驶行为', 'abnormal driving'],
  recordingThreshold: ['特殊报警录像达到存储阈值', 'special recordings reach the storage threshold'],
  fatigue: ['疲劳', 'fatigue'],
  phoneCall: ['打电话', 'phone call'],
  smoking: ['抽烟', 'smoking'],
};

/** What these bits mean. */
export const videoTitles: Readonly<Record<string, BilingualText>> = Object.fromEntries(
  Object.entries(titles).map(([name, text]) => [name, bilingual(...text)]),
);

/** Bit n − 1 is channel n (items 15H and 16H). */
export const channelBits = Array.from({ length: 32 }, (_, index) => `channel${index + 1}`);

/** Bit n − 1 is main storage n up to 12, then the spare ones (item 17H). */
export const storageBits = Array.from({ length: 16 }, (_, index) =>
  index < 12 ? `main${index + 1}` : `spare${index - 11}`,
);
