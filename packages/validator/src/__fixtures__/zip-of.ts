import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A ZIP archive of some files, in memory. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The same archive with an entry renamed to a name of the same length that an archiver would refuse to write. */
export function renamed(archive: Buffer, from: string, to: string | Buffer): Buffer {
  const changed = Buffer.from(archive);
  const name = Buffer.from(to);
  if (name.length !== Buffer.byteLength(from)) throw new RangeError('names of one length only');
  for (let at = changed.indexOf(from); at !== -1; at = changed.indexOf(from, at + 1)) name.copy(changed, at);
  return changed;
}
