import { readFileSync } from 'node:fs';

interface Published {
  readonly id: string;
  readonly frame: string;
  readonly mode?: string;
  readonly direction?: string;
  readonly provenance: string;
  readonly suspect?: boolean;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** Published vectors of an adapter, as in `spec/vectors`. */
export const published = (adapter: string): readonly Published[] =>
  JSON.parse(
    readFileSync(new URL(`../../../../spec/vectors/${adapter}/published.json`, import.meta.url), 'utf8'),
  ) as Published[];

/** Those that are one good frame each, from outside this repository. */
export const goodFrames = (
  adapter: string,
  bytes: (frame: string) => Uint8Array,
): { readonly name: string; readonly bytes: Uint8Array }[] =>
  published(adapter)
    .filter(({ expect, suspect, provenance }) => !suspect && provenance !== 'self-made' && !('frames' in expect))
    .filter(({ expect }) => !('error' in expect) && !('hjCrc' in expect))
    .map(({ id, frame }) => ({ name: id, bytes: bytes(frame) }));

/** The published frame of an id. */
export const frameOf = (adapter: string, id: string): string => {
  const found = published(adapter).find((vector) => vector.id === id);
  if (found === undefined) throw new TypeError(`no vector ${id}`);
  return found.frame;
};
