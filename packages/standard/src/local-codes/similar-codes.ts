import type { CodeList } from '../codes/code-list.ts';

/** A national code with its names, as a report shows it. */
export interface NamedCode {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const most = 3;
const nearEnough = 0.5;

const pairsOf = (text: string): string[] => {
  const characters = Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s（）()、，,]/g, ''),
  );
  return characters.length < 2 ? characters : characters.slice(1).map((second, at) => `${characters[at]}${second}`);
};

/** Dice coefficient of the pairs of neighbouring characters: 1 for the same name, 0 for nothing in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let shared = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** Finds the codes of a list whose names are like a given one, the most alike first; a person has the last word. */
export function similarCodes({ entries }: CodeList): (zh: string, en?: string) => NamedCode[] {
  const known = entries.map(({ code, zh, en }) => ({ named: { code, zh, en }, zh: pairsOf(zh), en: pairsOf(en) }));
  return (zh, en) => {
    const own = { zh: pairsOf(zh), en: pairsOf(en ?? '') };
    return known
      .map(({ named, ...names }) => ({
        named,
        score: Math.max(likeness(own.zh, names.zh), own.en.length === 0 ? 0 : likeness(own.en, names.en)),
      }))
      .filter(({ score }) => score >= nearEnough)
      .toSorted((a, b) => b.score - a.score || (a.named.code < b.named.code ? -1 : 1))
      .slice(0, most)
      .map(({ named }) => named);
  };
}
