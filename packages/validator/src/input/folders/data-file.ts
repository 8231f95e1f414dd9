import type { BilingualText } from '@hutong/standard';
import type { Finding } from '../../findings/finding.ts';

/** A file that may hold records, on disk or in an archive. */
export interface DataFile {
  /** Its path inside the folder, with `/` between the parts. */
  readonly path: string;
  /** The name that findings show. */
  readonly shown: string;
  /** Size in bytes as it is stored, where that is known. */
  readonly size?: number;
  /** The file itself, when it lies on disk. */
  readonly onDisk?: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The files of a folder or an archive, sorted by path. */
export interface DataFolder {
  /** The name that messages show. */
  readonly shown: string;
  readonly files: readonly DataFile[];
  /** What was passed over, and why. */
  readonly leftOut: readonly BilingualText[];
  /** What is wrong with the folder or archive itself. */
  readonly findings: readonly Finding[];
}
