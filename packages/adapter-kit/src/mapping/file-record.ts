import { formatDateTime, type HutongRecord } from '@hutong/standard';
import type { MappingContext } from '../adapter.ts';
import type { StoredFile } from '../files/device-file.ts';
import { localId } from './local-id.ts';
import { observedProperty } from './observed-property.ts';
import { sourceAt } from './reading-source.ts';
import { Readings } from './readings.ts';

const media = observedProperty('media.file');

/** The address of a file's content wherever it is kept (RFC 6920). */
export const contentAddress = ({ sha256 }: Pick<StoredFile, 'sha256'>): string => `nih:sha-256;${sha256}`;

/**
 * A stored file as a reading of its device: its value is the address of the content, its note says what the file is. The
 * name that the device gave it may hold a phone number and stays where the file is.
 */
export function fileRecord(context: MappingContext, adapter: string, file: StoredFile): HutongRecord {
  const { address, sha256, kind, size, at, alarm, channel, incomplete, receivedAt } = file;
  const readings = new Readings(context, sourceAt(context, adapter, address));
  const note = [
    kind,
    `${size} B`,
    ...(alarm === undefined ? [] : [`alarm ${alarm}`]),
    ...(incomplete === undefined ? [] : ['incomplete']),
  ].join(', ');
  readings
    .at(localId(`file-${sha256}`), at ?? formatDateTime(receivedAt), incomplete === undefined ? 'good' : 'bad')
    .add(media, contentAddress(file), channel === undefined ? undefined : `channel ${channel}`, note);
  return readings.records[0] as HutongRecord;
}
