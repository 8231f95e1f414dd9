/** Readings of a word in CC-CEDICT: with tones as digits and capitals in names, e.g. `Lao4 ting2 xian4`. */
export type Dictionary = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Ends of names that a dictionary leaves out. */
const ends = /(?:特别行政区|自治[区州县旗]|地区|林区|矿区|[省市县区盟旗州])$/;

/** A name whose two readings differ. */
export interface ReadingDifference {
  readonly name: string;
  /** As this project spells it. */
  readonly here: string;
  /** As the dictionary does, all readings that it has. */
  readonly there: readonly string[];
}

/** What came out of a comparison of the readings of names. */
export interface ComparedReadings {
  /** Names that the dictionary has. */
  readonly found: number;
  readonly differences: readonly ReadingDifference[];
}

const spelled = (reading: string): string =>
  reading
    .toLowerCase()
    .replaceAll('u:', 'v')
    .replaceAll(/[^a-z]/g, '');

/** Compares the readings of names of places with those of a dictionary, which may have the name with or without its end. */
export function compareReadings(
  names: Iterable<string>,
  spell: (name: string) => string,
  dictionary: Dictionary,
): ComparedReadings {
  const differences: ReadingDifference[] = [];
  let found = 0;
  for (const name of names) {
    const short = name.replace(ends, '');
    const end = Object.hasOwn(dictionary, name) || short.length < 2 ? '' : name.slice(short.length);
    const word = name.slice(0, name.length - end.length);
    // Small letters are a word of the language, not a name: 和平 is peace before it is a district.
    const there = Object.keys((Object.hasOwn(dictionary, word) ? dictionary[word] : undefined) ?? {}).filter(
      (reading) => /^\p{Lu}/u.test(reading),
    );
    if (there.length === 0) continue;
    found++;
    const here = spell(name);
    if (!there.some((reading) => spelled(reading) + spell(end) === here)) differences.push({ name, here, there });
  }
  return { found, differences };
}
