import { entities, parseUrn, urnTypeOf } from '@hutong/standard';
import { referenceSite } from '../scan/sites.ts';
import { addToHash, createSpanHash, finishHash, startHash, type SpanHash } from '../scan/spans/span-hash.ts';

const siteOfUrnType = new Map(Object.keys(entities).map((type) => [urnTypeOf(type), referenceSite(type)]));
const subjectSeed = 0x1_0000;
const textSeed = 0x2_0000;

/** The seed of a hash of what names a record of a type, by the site of that type. */
export const subjectSeedOf = (site: number): number => subjectSeed + site;

/** Hashes of values, the same as those of their bytes in a file. */
export function createFactHash() {
  const hash: SpanHash = createSpanHash();
  let scratch = Buffer.alloc(1024);
  let view = new DataView(scratch.buffer, scratch.byteOffset, scratch.byteLength);
  const addText = (text: string): void => {
    const most = text.length * 3 + 8;
    if (most > scratch.length) {
      scratch = Buffer.alloc(most);
      view = new DataView(scratch.buffer, scratch.byteOffset, scratch.byteLength);
    }
    addToHash(hash, view, 0, scratch.write(text));
  };
  return {
    hash,
    /** Hashes a global id: its type is the seed, the rest is hashed. Gives the site of its type, 0 when there is none. */
    urn: (urn: string): number => {
      const parts = parseUrn(urn);
      const site = parts === undefined ? 0 : (siteOfUrnType.get(parts.type) ?? 0);
      startHash(hash, site);
      addText(site === 0 || parts === undefined ? urn : `${parts.system}:${parts.localId}`);
      finishHash(hash);
      return site;
    },
    /** Hashes a text. */
    text: (text: string): void => {
      startHash(hash, textSeed);
      addText(text);
      finishHash(hash);
    },
    /** Hashes what names a subject; false when a part is missing. */
    subject: (type: string, values: readonly unknown[]): boolean => {
      startHash(hash, subjectSeedOf(referenceSite(type)));
      for (const value of values) {
        if (typeof value === 'string' && value !== '') addText(value);
        else if (typeof value === 'number') {
          addText(String(value));
          addToHash(hash, view, 0, 0);
        } else return false;
      }
      finishHash(hash);
      return true;
    },
  };
}

/** Hashes of ids, subjects and texts. */
export type FactHash = ReturnType<typeof createFactHash>;
