import { table, uint16be, uint32be, uint8 } from '@hutong/adapter-kit';
import { counted, hexField, time } from './codecs.ts';
import { countedText } from './text.ts';

// Public sources order the two halves of the 64 alarm flags differently, so they stay bytes.
const alarmFlags = hexField(8);
const stream = { mediaType: uint8, streamType: uint8, storage: uint8 };
const period = { from: time, to: time };
const server = { server: countedText(1), tcpPort: uint16be, udpPort: uint16be };

/** Signalling of JT/T 1078-2016, which is carried in messages of JT/T 808. The media themselves are not. */
export const video = {
  audioVideoAttributes: table({
    audioCoding: uint8,
    audioChannels: uint8,
    sampleRate: uint8,
    sampleBits: uint8,
    frameLength: uint16be,
    audioOutput: uint8,
    videoCoding: uint8,
    maximumAudioChannels: uint8,
    maximumVideoChannels: uint8,
  }),
  passengerFlow: table({ ...period, gotOn: uint16be, gotOff: uint16be }),
  resources: table({
    serial: uint16be,
    resources: counted(4, table({ channel: uint8, ...period, alarmFlags, ...stream, size: uint32be })),
  }),
  uploadDone: table({ serial: uint16be, result: uint8 }),
  live: table({ ...server, channel: uint8, mediaType: uint8, streamType: uint8 }),
  liveControl: table({ channel: uint8, command: uint8, closed: uint8, streamType: uint8 }),
  liveState: table({ channel: uint8, lossRate: uint8 }),
  playback: table({ ...server, channel: uint8, ...stream, mode: uint8, factor: uint8, ...period }),
  playbackControl: table({ channel: uint8, command: uint8, factor: uint8, position: time }),
  queryResources: table({ channel: uint8, ...period, alarmFlags, ...stream }),
  upload: table({
    server: countedText(1),
    port: uint16be,
    user: countedText(1),
    password: countedText(1),
    path: countedText(1),
    channel: uint8,
    ...period,
    alarmFlags,
    ...stream,
    condition: uint8,
  }),
  uploadControl: table({ serial: uint16be, command: uint8 }),
  rotate: table({ channel: uint8, direction: uint8, speed: uint8 }),
  cameraSwitch: table({ channel: uint8, command: uint8 }),
};
