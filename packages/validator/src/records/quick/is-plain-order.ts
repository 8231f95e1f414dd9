const dayLength = 10;
const instantLength = 25;
const offsetStart = 19;

/** Whether two good days, or two good instants of one offset, are surely in order; `false` means that the rule itself has to say. */
export function isPlainOrder(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  if (first.length !== dayLength) {
    if (first.length !== instantLength) return false;
    for (let index = offsetStart; index < instantLength; index++)
      if (first.charCodeAt(index) !== second.charCodeAt(index)) return false;
  }
  return first <= second;
}
