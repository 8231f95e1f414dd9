import { otherReadings, usualReadings } from './readings.generated.ts';

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
