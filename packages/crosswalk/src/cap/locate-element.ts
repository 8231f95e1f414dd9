import { pointerNames } from '@hutong/validator';

// Comments, character data and instructions are stepped over; a tag's attributes may hold any sign in quotes.
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)(?:[^\s:/>]+:)?([^\s:/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

interface Element {
  readonly name: string;
  readonly at: number;
  /** Behind its opening tag. */
  readonly inside: number;
}

/** The elements right below the one whose opening tag ends at an offset. */
function elementsBelow(text: string, from: number): Element[] {
  const found: Element[] = [];
  let depth = 0;
  markup.lastIndex = from;
  for (let match = markup.exec(text); match !== null; match = markup.exec(text)) {
    const [tag, closing, name] = match;
    if (name === undefined) continue;
    if (closing === '/') {
      if (depth-- === 0) break;
      continue;
    }
    if (depth === 0) found.push({ name, at: match.index, inside: match.index + tag.length });
    if (!tag.endsWith('/>')) depth++;
  }
  return found;
}

/**
 * The offset of the element at a pointer into an alert (`/info/0/severity`) in its well-formed XML; of the nearest one
 * above it where the text has no such element.
 */
export function locateElement(text: string, pointer: string): number {
  const [root] = elementsBelow(text, 0);
  if (root === undefined) return 0;
  let { at, inside } = root;
  const names = pointerNames(pointer);
  for (let index = 0; index < names.length; index++) {
    const [name, next] = [names[index], names[index + 1]];
    const number = /^\d+$/.test(next ?? '') ? Number(next) : 0;
    if (number > 0 || next === '0') index++;
    const element = elementsBelow(text, inside).filter((below) => below.name === name)[number];
    if (element === undefined) break;
    ({ at, inside } = element);
  }
  return at;
}
