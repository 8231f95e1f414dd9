import { createFunctionText } from '../../function-text.ts';

/** One step of a simple pattern: so many characters of a class. */
interface Step {
  readonly members: Uint8Array;
  readonly least: number;
  readonly most: number;
}

/** A pattern that can be matched byte by byte without going back. */
export type ClassSequence = readonly Step[];

const stepForm = /(\[(?:[^\]\\^]|\\[^bBpPuxc])+\]|\\[d+.]|[A-Za-z0-9:/_-])(\{\d+(?:,\d+)?\}|[*+?])?/uy;

const limitsOf = (quantifier: string | undefined): readonly [least: number, most: number] => {
  if (quantifier === undefined) return [1, 1];
  if (quantifier === '*') return [0, Infinity];
  if (quantifier === '+') return [1, Infinity];
  if (quantifier === '?') return [0, 1];
  const [least = 0, most = least] = quantifier.slice(1, -1).split(',').map(Number);
  return [least, most];
};

const overlap = (a: Step, b: Step): boolean => a.members.some((member, byte) => member === 1 && b.members[byte] === 1);

/** Whether taking as many as possible at each step never has to be undone. */
const isGreedySafe = (steps: ClassSequence): boolean =>
  steps.every((step, index) => {
    if (step.least === step.most) return true;
    for (const later of steps.slice(index + 1)) {
      if (overlap(step, later)) return false;
      if (later.least > 0) return true;
    }
    return true;
  });

/** Reads an anchored pattern of character classes and counts; undefined when it is of another form. */
export function classSequence(pattern: string): ClassSequence | undefined {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return undefined;
  const steps: Step[] = [];
  const body = pattern.slice(1, -1);
  stepForm.lastIndex = 0;
  while (stepForm.lastIndex < body.length) {
    const match = stepForm.exec(body);
    if (match === null) return undefined;
    const member = new RegExp(`^${match[1] ?? ''}$`, 'u');
    const members = Uint8Array.from({ length: 256 }, (_, byte) =>
      byte < 128 && member.test(String.fromCharCode(byte)) ? 1 : 0,
    );
    const [least, most] = limitsOf(match[2]);
    steps.push({ members, least, most });
  }
  return isGreedySafe(steps) ? steps : undefined;
}

/** The offset behind a text of some form at an offset, as far as it goes; -1 when there is none. */
export type SpanEnd = (bytes: Buffer, view: DataView, from: number) => number;

/** Compiles the search for the end of a text that a sequence matches. Throws EvalError where code may not be made from text. */
export function compileSequence(steps: ClassSequence): SpanEnd {
  const text = createFunctionText({});
  const reads = steps.map(({ members, least, most }) => {
    const isMember = `${text.bind(members)}[bytes[at]] === 1`;
    if (least === 1 && most === 1) return `if (${isMember}) at++; else return -1;`;
    const isRoom = most === Infinity ? '' : `at - start < ${most} && `;
    const isFew = least === 0 ? '' : ` if (at - start < ${least}) return -1;`;
    return `start = at; while (${isRoom}${isMember}) at++;${isFew}`;
  });
  return text.build(['bytes', 'view', 'from'], `let at = from, start = 0;\n${reads.join('\n')}\nreturn at;`);
}
