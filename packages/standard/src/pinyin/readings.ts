import { otherReadings, placeReadings, usualReadings } from './readings.generated.ts';

let table: Map<string, string[]> | undefined;

function addAll(words: string, readings: Map<string, string[]>): void {
  for (const word of words.split(' ')) {
    const reading = /^[a-z]+/.exec(word)?.[0] ?? '';
    for (const character of word.slice(reading.length)) {
      const known = readings.get(character);
      if (known === undefined) readings.set(character, [reading]);
      else known.push(reading);
    }
  }
}

/** Readings of a character without tone, the usual one first; none for what is no Chinese character or a rare one. */
export function readingsOf(character: string): readonly string[] {
  if (table === undefined) {
    table = new Map();
    addAll(usualReadings, table);
    addAll(otherReadings, table);
  }
  return table.get(character) ?? [];
}

/** Place names by their first character. */
let places: Map<string, { readonly name: string; readonly readings: readonly string[] }[]> | undefined;

function placesBeginningWith(
  character: string,
): readonly { readonly name: string; readonly readings: readonly string[] }[] {
  if (places === undefined) {
    places = new Map();
    for (const word of placeReadings.split(' ')) {
      const readings = /[a-z']+$/.exec(word)?.[0] ?? '';
      const name = word.slice(0, word.length - readings.length);
      const place = { name, readings: readings.split("'") };
      places.set(name.charAt(0), [...(places.get(name.charAt(0)) ?? []), place]);
    }
  }
  return places.get(character) ?? [];
}

/** Readings of each character of a name, the one it has in this name first: in 重庆 the first is `chong`, by itself `zhong`. */
export function readingsIn(characters: readonly string[]): readonly (readonly string[])[] {
  const found = characters.map(readingsOf);
  for (const [at, character] of characters.entries())
    for (const { name, readings } of placesBeginningWith(character)) {
      if (
        !characters
          .slice(at, at + readings.length)
          .join('')
          .startsWith(name)
      )
        continue;
      for (const [index, reading] of readings.entries()) {
        const own = found[at + index] ?? [];
        found[at + index] = [reading, ...own.filter((other) => other !== reading)];
      }
    }
  return found;
}
