/** A place in a text, both counted from 1; the column in UTF-16 units, as editors count. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Makes the function that tells line and column of an offset. The beginnings of the lines are found when first asked for. */
export function createTextPlaces(text: string): (offset: number) => TextPlace {
  let starts: number[] | undefined;
  const lineStarts = (): number[] => {
    const found = [0];
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) found.push(index + 1);
    return found;
  };
  return (offset) => {
    starts ??= lineStarts();
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
