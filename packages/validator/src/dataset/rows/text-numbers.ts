/** Numbers for a few texts that many records share. */
export interface TextNumbers {
  readonly numberOf: (text: string) => number;
  readonly textOf: (number: number) => string;
  readonly all: () => readonly string[];
}

/** Makes a numbering of texts, of none at first. */
export function createTextNumbers(given: readonly string[] = []): TextNumbers {
  const texts = [...given];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  return {
    numberOf: (text) => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = texts.push(text) - 1));
      return number;
    },
    textOf: (number) => texts[number] ?? '',
    all: () => texts,
  };
}
