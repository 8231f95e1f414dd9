import type { Field, FieldMap } from '@hutong/standard';

/** A list or text beyond this is not gone through by a rule: what a rule may cost has to have an end. */
export const mostItems = 1000;
export const longestText = 20_000;

/** A value that a rule cannot be asked about. */
export class UnfitValue extends Error {
  /** `told` where the standard itself finds fault with it, as with another type; `too-large` where a rule may not go through it. */
  readonly reason: 'told' | 'too-large';

  constructor(reason: UnfitValue['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const told = (): never => {
  throw new UnfitValue('told');
};

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const measured = <Value extends string | readonly unknown[]>(value: Value): Value => {
  if (value.length > (typeof value === 'string' ? longestText : mostItems)) throw new UnfitValue('too-large');
  return value;
};

/** A value that the standard does not look into, with its size held. */
function freeValue(value: unknown): unknown {
  if (typeof value === 'string') return measured(value);
  if (Array.isArray(value)) return measured(value).map(freeValue);
  if (!isMembers(value)) return value;
  return Object.fromEntries(measured(Object.entries(value)).map(([name, member]) => [name, freeValue(member)]));
}

function fieldValue({ kind }: Field, value: unknown): unknown {
  switch (kind.type) {
    case 'number':
      if (typeof value !== 'number') return told();
      if (kind.integer !== true) return value;
      return Number.isSafeInteger(value) ? BigInt(value) : told();
    case 'boolean':
      return typeof value === 'boolean' ? value : told();
    case 'scalar':
    case 'any':
      return freeValue(value);
    case 'object':
      return isMembers(value) ? (kind.open === true ? freeValue(value) : celMembers(kind.fields, value)) : told();
    case 'list':
      return Array.isArray(value) ? measured(value).map((item) => fieldValue(kind.items, item)) : told();
    default:
      return typeof value === 'string' ? measured(value) : told();
  }
}

/**
 * Members of a record as CEL has them: whole numbers as `int`, null as absent, unknown members left out. `used` are the
 * fields that are needed. Throws `UnfitValue` for what is not of its field's type, required and absent, or too large.
 */
export function celMembers(fields: FieldMap, members: Members, used?: ReadonlySet<string>): Members {
  const values: Record<string, unknown> = {};
  for (const name of used ?? Object.keys(fields)) {
    const field = fields[name];
    const value = members[name];
    if (value !== undefined && value !== null && field !== undefined) values[name] = fieldValue(field, value);
    else if (used !== undefined && field?.required === true) told();
  }
  return values;
}
