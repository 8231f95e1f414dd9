import { fileFeed } from '../../input/byte-feed.ts';

/** Files that hold several types mostly have them near one another. */
const lookedAt = 256 * 1024;
const stated = /"type"\s*:\s*"(\w{1,60})"/g;

/** Types that lines of JSON at the beginning of a file seem to state: a guess, by which readers of its parts take some rows at once. */
export async function typesAtStart(path: string): Promise<ReadonlySet<string>> {
  const bytes = Buffer.alloc(lookedAt);
  const feed = fileFeed(path);
  const count = await feed.read(bytes, 0, bytes.length);
  await feed.close();
  return new Set(Array.from(bytes.toString('latin1', 0, count).matchAll(stated), ([, type = '']) => type));
}
