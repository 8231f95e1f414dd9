/** Numbers for a few texts that many records share. */
export interface TextNumbers {
  readonly numberOf: (text: string) => number;
  readonly textOf: (number: number) => string;
}

/** Makes an empty numbering. */
export function createTextNumbers(): TextNumbers {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = texts.push(text) - 1));
      return number;
    },
    textOf: (number) => texts[number] ?? '',
  };
}
