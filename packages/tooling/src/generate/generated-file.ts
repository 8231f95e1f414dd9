/** A file that a generator writes, with its path from the workspace root. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
