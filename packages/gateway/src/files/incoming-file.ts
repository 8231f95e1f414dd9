import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { missingPieces, withPiece, type DeviceFile, type FilePiece } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** What a crash leaves of a file that was coming: its names and the bytes that are surely on disk. */
export interface IncomingNotes extends DeviceFile {
  readonly adapter: string;
  readonly size: number | undefined;
  readonly pieces: readonly FilePiece[];
}

/** Bytes after which what has come is made sure, so that they need not come again after a crash. */
const noteEvery = 262_144;

/** A file that is coming, in its place on disk. */
export class IncomingFile {
  readonly path: string;
  private readonly handle: FileHandle;
  private notes: IncomingNotes;
  private unsure = 0;

  private constructor(path: string, handle: FileHandle, notes: IncomingNotes) {
    this.path = path;
    this.handle = handle;
    this.notes = notes;
  }

  /** Begins a file; `like` is a stored one of its name and size whose bytes hold until others come. */
  static async create(path: string, notes: IncomingNotes, like?: string): Promise<IncomingFile> {
    await rm(`${path}.json`, { force: true });
    if (like === undefined) await rm(path, { force: true });
    else await copyFile(like, path);
    return new IncomingFile(path, await open(path, like === undefined ? 'wx+' : 'r+', 0o600), notes);
  }

  /** What an earlier run left; undefined when it cannot be told. */
  static async resume(path: string): Promise<IncomingFile | undefined> {
    try {
      const notes = JSON.parse(await readFile(`${path}.json`, 'utf8')) as IncomingNotes;
      return new IncomingFile(path, await open(path, 'r+'), notes);
    } catch {
      return undefined;
    }
  }

  get file(): IncomingNotes {
    return this.notes;
  }

  /** Bytes that it takes on disk. */
  get bytes(): number {
    return this.notes.pieces.at(-1)?.to ?? 0;
  }

  get pieces(): readonly FilePiece[] {
    return this.notes.pieces;
  }

  async write(offset: number, data: Uint8Array): Promise<void> {
    const { bytesWritten } = await this.handle.write(data, 0, data.length, offset);
    if (bytesWritten < data.length) throw new HutongError('HT7003', { file: this.path });
    this.notes = { ...this.notes, pieces: withPiece(this.notes.pieces, { from: offset, to: offset + data.length }) };
    this.unsure += data.length;
    if (this.unsure >= noteEvery) await this.note();
  }

  /** Makes sure of what has come. */
  async note(): Promise<void> {
    this.unsure = 0;
    // The bytes first: notes must not promise what a power cut takes back.
    await this.handle.datasync();
    const next = await open(`${this.path}.json.new`, 'w', 0o600);
    try {
      await next.writeFile(JSON.stringify(this.notes));
      await next.datasync();
    } finally {
      await next.close();
    }
    await rename(`${this.path}.json.new`, `${this.path}.json`);
  }

  /** Makes the whole file durable and gives the digest of its content. Throws HT8011 when bytes of it are missing. */
  async finish(size: number): Promise<string> {
    const [missing] = missingPieces(this.notes.pieces, size);
    if (missing !== undefined)
      throw new HutongError('HT8011', { facts: { reason: 'missing', from: missing.from, to: missing.to } });
    await this.handle.truncate(size);
    await this.handle.sync();
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(this.path)) hash.update(chunk as Uint8Array);
    return hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  /** The file is stored, or given up. */
  async remove(): Promise<void> {
    await this.close();
    await Promise.all([rm(this.path, { force: true }), rm(`${this.path}.json`, { force: true })]);
  }
}
