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

/** The offset behind a text that a sequence matches from `from` on, as far as it goes; -1 when it does not match. */
export function sequenceEnd(steps: ClassSequence, bytes: Uint8Array, from: number): number {
  let at = from;
  for (const { members, least, most } of steps) {
    const start = at;
    while (at - start < most && members[bytes[at] ?? 0] === 1) at++;
    if (at - start < least) return -1;
  }
  return at;
}
