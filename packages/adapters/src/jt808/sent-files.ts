import { fromHex, type DeviceFile, type FileFacts, type FileStep, type SessionContext } from '@hutong/adapter-kit';
import { AttachmentFiles, type MissingPart } from './attachment-files.ts';
import type { FileData } from './attachment-data.ts';
import { terminalAddress, type Jt808Message } from './message.ts';
import type { AlarmAttachments } from './messages/attachments.ts';
import type { MediaData } from './messages/media-data.ts';
import { textOf } from './messages/text.ts';

/** Files whose alarm is remembered until they come. */
const maximumPromised = 256;

const kinds: readonly FileFacts['kind'][] = ['image', 'audio', 'video', 'text', 'other'];
const mediaKinds: readonly FileFacts['kind'][] = ['image', 'audio', 'video'];

const timeOf = (time: unknown): { at?: string } => (typeof time === 'string' ? { at: time } : {});

/** Files of a terminal as steps: attachments of alarms (1210H to 1212H and the data between), and media data (0801H). */
export class SentFiles {
  private readonly files: AttachmentFiles;
  private readonly promised = new Map<string, Pick<FileFacts, 'alarm' | 'at'>>();

  constructor(received: SessionContext['received']) {
    this.files = new AttachmentFiles(received);
  }

  /** The terminal is going to send files of an alarm. */
  promise({ files, identity, alarmNumber }: AlarmAttachments): void {
    const alarm = textOf(alarmNumber);
    for (const { fileName } of files) {
      const [oldest] = this.promised.keys();
      if (oldest !== undefined && this.promised.size >= maximumPromised) this.promised.delete(oldest);
      this.promised.set(textOf(fileName), { ...(alarm === '' ? {} : { alarm }), ...timeOf(identity.time) });
    }
  }

  begin(phone: string, name: string, size: number): FileStep[] {
    const file = { address: terminalAddress(phone), name };
    this.files.begin(file, size);
    return [{ step: 'begin', file, size }];
  }

  /** Data before any message belong to nobody: they are asked for again when their file ends. */
  data(phone: string, { fileName, offset, data }: FileData): FileStep[] {
    const file: DeviceFile = { address: terminalAddress(phone), name: textOf(fileName) };
    if (phone === '' || !this.files.take(file, offset, data.length / 2)) return [];
    return [{ step: 'data', file, offset, data: fromHex(data) }];
  }

  /** What is missing; when nothing is, the file is whole. */
  end(
    phone: string,
    name: string,
    size: number,
    fileType: number,
  ): { readonly missing: readonly MissingPart[]; readonly steps: FileStep[] } {
    const file = { address: terminalAddress(phone), name };
    const missing = this.files.end(file, size);
    if (missing.length > 0) return { missing, steps: [] };
    const facts = { kind: kinds[fileType] ?? 'other', ...this.promised.get(name) };
    return { missing, steps: [{ step: 'end', file, size, facts }] };
  }
}

const whole = (file: DeviceFile, data: Uint8Array, facts: FileFacts): FileStep[] => [
  { step: 'begin', file, size: data.length, fresh: true },
  { step: 'data', file, offset: 0, data },
  { step: 'end', file, size: data.length, facts },
];

/** A picture, a sound or a video that came in a message. */
export function mediaFile({ phone }: Jt808Message, body: MediaData): FileStep[] {
  const { mediaId, mediaType, channel, position, data } = body;
  const file = { address: terminalAddress(phone), name: `0801-${mediaId}` };
  const facts = { kind: mediaKinds[mediaType] ?? 'other', channel, ...timeOf(position?.time) } as const;
  return whole(file, fromHex(data), facts);
}

const hexId = (id: number): string => id.toString(16).toUpperCase().padStart(4, '0');

/** A split message that is whole and has no layout: its parts were acknowledged, so its bytes are kept. */
export const rawFile = ({ id, phone, serial }: Jt808Message, raw: string): FileStep[] =>
  whole({ address: terminalAddress(phone), name: `${hexId(id)}-${serial}` }, fromHex(raw), { kind: 'other' });

/**
 * A split message of which parts never came. Every part was acknowledged, so what is there is kept, one part behind the
 * other.
 */
export function brokenFile(parts: readonly Jt808Message[]): FileStep[] {
  const [first] = parts;
  if (first === undefined) return [];
  const raw = parts.map(({ body }) => (body.name === 'raw' ? body.raw : '')).join('');
  const name = `${hexId(first.id)}-parts-${first.serial}-of-${first.part?.total ?? 0}`;
  return whole({ address: terminalAddress(first.phone), name }, fromHex(raw), { kind: 'other', incomplete: true });
}
