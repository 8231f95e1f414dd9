import { RecordError } from '../errors/record-error.ts';
import { bilingual, type BilingualText } from '../text.ts';
import { characterFault, checkFault, lengthFault } from './faults.ts';
import type {
  IdentifierDefinition,
  IdentifierFault,
  IdentifierPart,
  IdentifierParts,
} from './identifier-definition.ts';

/** A run of characters of one class, in the order of the text. */
export interface Segment<Name extends string = string> extends IdentifierPart {
  readonly name: Name;
  readonly length: number;
  /** Characters it may hold, as a class of a regular expression; digits when absent. */
  readonly characters?: string;
  /** Characters that its first may be, when not all of them. */
  readonly first?: string;
}

interface FixedWidth<Id extends string, Name extends string, Derived extends string> extends Pick<
  IdentifierDefinition,
  'title' | 'source' | 'status' | 'form' | 'examples' | 'mask'
> {
  readonly id: Id;
  readonly segments: readonly Segment<Name>[];
  /** The check character, the last one, as a function of those before it. */
  readonly checkCharacter?: (body: string) => string;
  /** What the widths and the check character do not say. */
  readonly rules?: (parts: Readonly<Record<Name, string>>, text: string) => IdentifierFault | undefined;
  /** Advice for a text of another length. */
  readonly advice?: (text: string) => BilingualText | undefined;
  /** Parts that only tell what others mean. */
  readonly derived?: Readonly<
    Record<Derived, IdentifierPart & { readonly of: (parts: Readonly<Record<Name, string>>) => string }>
  >;
  /** A quicker way to the same verdict, for schemes that stand in every record. */
  readonly accepts?: (text: string) => boolean;
}

const repeated = (characters: string, length: number): string =>
  length === 0 ? '' : `[${characters}]${length === 1 ? '' : `{${length}}`}`;

const patternOf = ({ characters = '0-9', first, length }: Segment): string =>
  first === undefined ? repeated(characters, length) : `[${first}]${repeated(characters, length - 1)}`;

/** Defines a scheme whose identifiers are runs of characters of fixed length; layout stated once, both ways follow. */
export function fixedWidth<const Id extends string, const Name extends string, const Derived extends string = never>(
  definition: FixedWidth<Id, Name, Derived>,
): IdentifierDefinition<Readonly<Record<Name | Derived, string>>, Id> {
  const { segments, checkCharacter, rules, advice, derived, form, source, accepts, ...about } = definition;
  type Parts = Readonly<Record<Name | Derived, string>>;
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  const classes = segments.flatMap(({ characters = '0-9', first = characters, length: width }) =>
    Array.from({ length: width }, (_, index) => new RegExp(`[${index === 0 ? first : characters}]`)),
  );

  const cut = (text: string): Record<Name, string> => {
    let at = 0;
    const parts: Partial<Record<Name, string>> = {};
    for (const { name, length: width } of segments) parts[name] = text.slice(at, (at += width));
    return parts as Record<Name, string>;
  };

  const meaningFault = (text: string): IdentifierFault | undefined =>
    rules?.(cut(text), text) ??
    (checkCharacter === undefined || checkCharacter(text.slice(0, -1)) === text.at(-1)
      ? undefined
      : checkFault(length - 1, source));

  const inspect = (text: string): IdentifierFault | undefined => {
    if (text.length !== length) return lengthFault(text, length, form, advice?.(text));
    const wrong = classes.findIndex((allowed, index) => !allowed.test(text.charAt(index)));
    if (wrong !== -1) return characterFault(text, wrong, form);
    return meaningFault(text);
  };

  const pattern = `^${segments.map(patternOf).join('')}$`;
  const whole = new RegExp(pattern);

  return {
    ...about,
    source,
    form,
    pattern,
    parts: {
      ...Object.fromEntries(segments.map((segment) => [segment.name, segment])),
      ...derived,
    } as unknown as { readonly [Part in keyof Parts]: IdentifierPart },
    inspect,
    accepts: accepts ?? ((text) => whole.test(text) && meaningFault(text) === undefined),
    split: (text) => {
      const parts = cut(text);
      const told = Object.entries<{ of: (from: Readonly<Record<Name, string>>) => string }>(derived ?? {});
      return { ...parts, ...Object.fromEntries(told.map(([name, { of }]) => [name, of(parts)])) } as Parts;
    },
    join: (parts: Partial<IdentifierParts>) => {
      const written = checkCharacter === undefined ? segments : segments.slice(0, -1);
      const body = written.map((segment) => {
        const value = parts[segment.name] ?? '';
        if (new RegExp(`^${patternOf(segment)}$`).test(value)) return value;
        throw new RecordError('HT1010', {
          field: segment.name,
          message: bilingual(
            `${segment.title.zh}应为 ${segment.length} 位：${form.zh}`,
            `${segment.title.en} must have ${segment.length} characters: ${form.en}`,
          ),
          facts: { scheme: about.id, part: segment.name },
        });
      });
      return body.join('') + (checkCharacter?.(body.join('')) ?? '');
    },
  };
}
