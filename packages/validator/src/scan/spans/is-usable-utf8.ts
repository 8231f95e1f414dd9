import { isUtf8 } from 'node:buffer';
import { unusableAt } from '@hutong/standard';

// What can begin an invisible character or a control character beyond ASCII, in UTF-8; Chinese text holds few of them.
const beginnings = [[0xe2, 0x80], [0xe2, 0x81], [0xef, 0xbb], [0xef, 0xbf], [0xc2]].map((bytes) => Buffer.from(bytes));
const longest = 4;
const deletion = 0x7f;

/** The start of the character that holds the byte before `at`, so that a joiner is judged by what it follows. */
const characterBefore = (bytes: Buffer, at: number): number => {
  let from = at - 1;
  while (from > 0 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from--;
  return Math.max(from, 0);
};

/**
 * Whether bytes are UTF-8 without any character beyond ASCII controls that no text may hold; those within ASCII the scan of a text sees
 * by itself. `false` leaves the lines to the exact path.
 */
export function isUsableUtf8(content: Buffer): boolean {
  if (!isUtf8(content)) return false;
  if (content.includes(deletion)) return false;
  for (const beginning of beginnings)
    for (let at = content.indexOf(beginning); at !== -1; at = content.indexOf(beginning, at + 1)) {
      const from = characterBefore(content, at);
      const to = Math.min(content.length, at + longest);
      // The end may cut the next character; what it leaves behind (U+FFFD) is none that is refused.
      const text = content.toString('utf8', from, to).replaceAll(/[\0-\u001f]/g, ' ');
      if (unusableAt(text) !== -1) return false;
    }
  return true;
}
