import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkleRoot, type EvidenceFile } from './merkle.ts';

const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const files: EvidenceFile[] = ['a', 'b', 'c'].map((name) => ({ path: `${name}.json`, digest: digest(name) }));

describe('merkleRoot', () => {
  it('has the leaf and node prefixes of RFC 9162', () => {
    const leaf = createHash('sha256')
      .update(Uint8Array.of(0))
      .update(`a.json\0${digest('a')}`)
      .digest('hex');
    expect(merkleRoot(files.slice(0, 1))).toBe(`sha256:${leaf}`);
    const other = createHash('sha256')
      .update(Uint8Array.of(0))
      .update(`b.json\0${digest('b')}`)
      .digest();
    const node = createHash('sha256').update(Uint8Array.of(1)).update(Buffer.from(leaf, 'hex')).update(other);
    expect(merkleRoot(files.slice(0, 2))).toBe(`sha256:${node.digest('hex')}`);
  });

  it('does not depend on the order in which evidence was written', () => {
    expect(merkleRoot(files.toReversed())).toBe(merkleRoot(files));
  });

  it('changes with any file that is added, left out, renamed or altered', () => {
    const path = fc.stringMatching(/^[a-z]{1,8}\.json$/);
    const some = fc.uniqueArray(path, { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, fc.nat(), (paths, at) => {
        const all = paths.map((each) => ({ path: each, digest: digest(each) }));
        const root = merkleRoot(all);
        const index = at % all.length;
        const altered = all.with(index, { path: all[index]?.path ?? '', digest: digest('other') });
        const renamed = all.with(index, { path: 'renamed-file.json', digest: all[index]?.digest ?? '' });
        for (const changed of [
          altered,
          renamed,
          all.toSpliced(index, 1),
          [...all, { path: 'z_new', digest: digest('z') }],
        ])
          expect(merkleRoot(changed)).not.toBe(root);
      }),
    );
  });
});
