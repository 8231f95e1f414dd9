import {
  identifierSchemes,
  identify,
  maskValue,
  errorCodes,
  type BilingualText,
  type IdentifierDefinition,
  type IdentifierFault,
} from '@hutong/standard';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { partMeaning } from './part-meaning.ts';
import { schemeOf } from './scheme-of.ts';
import { shownIdentifier } from './shown-identifier.ts';
import { townNames, type TownNames } from './town-names.ts';

const schemeSchema = z.object({ id: z.string(), title: bilingualSchema, source: z.string() });

const partSchema = z.object({
  name: z.string(),
  title: bilingualSchema,
  value: z.string().meta({ description: 'Masked where the identifier is one of a person' }),
  meaning: bilingualSchema.optional(),
});

const faultSchema = z.object({
  scheme: schemeSchema,
  code: z.string(),
  reason: z.enum(['length', 'character', 'form', 'date', 'structure', 'check-digit']),
  offset: z.int().meta({ description: '0-based character at which the fault shows' }),
  message: bilingualSchema,
  fix: bilingualSchema,
});

/** Result of `hutong identifiers check`. */
export const identifiersCheckResult = z.object({
  valid: z.boolean().meta({ description: 'Whether every value is an identifier' }),
  identifiers: z.array(
    z.object({
      shown: z.string().meta({ description: 'The value, masked where it is or may be one of a person' }),
      valid: z.boolean(),
      matches: z.array(z.object({ scheme: schemeSchema, parts: z.array(partSchema) })),
      faults: z.array(faultSchema).meta({ description: 'Why it is none, for the schemes that come nearest' }),
    }),
  ),
});

export type IdentifiersCheckResult = z.infer<typeof identifiersCheckResult>;
type Checked = IdentifiersCheckResult['identifiers'][number];

const describeScheme = ({ id, title, source }: IdentifierDefinition): z.infer<typeof schemeSchema> => ({
  id,
  title,
  source,
});

/** `hide` is set for a text that is or may be the number of a person, whatever else it is. */
const describeMatch = async (
  definition: IdentifierDefinition,
  text: string,
  hide: boolean,
): Promise<Checked['matches'][number]> => {
  const parts = definition.split(text);
  // A grid holds the code of its community as one part; of the code itself each level is a part.
  const towns: TownNames = definition.id === 'division' ? await townNames(text) : {};
  const inside = parts['division'] === undefined ? {} : await townNames(parts['division']);
  return {
    scheme: describeScheme(definition),
    parts: Object.entries(parts).map(([name, value]) => {
      const { title, mask, codeList } = definition.parts[name] ?? { title: { zh: name, en: name } };
      const hidden = hide && (definition.mask === undefined || mask !== undefined);
      const listed = hidden || codeList === undefined ? undefined : partMeaning(codeList, value);
      const town = hidden || (name !== 'street' && name !== 'community') ? undefined : towns[name];
      const meaning = name === 'division' && !hidden ? joinNames(listed, inside) : (listed ?? town);
      return {
        name,
        title,
        value: hidden ? maskValue(mask ?? 'all', value) : value,
        ...(meaning === undefined ? {} : { meaning }),
      };
    }),
  };
};

/** The whole name of a place in the order of each language. */
function joinNames(upper: BilingualText | undefined, { street, community }: TownNames): BilingualText | undefined {
  const names = [upper, street, community].filter((name) => name !== undefined);
  return names.length === 0
    ? undefined
    : {
        zh: names.map(({ zh }) => zh).join(' '),
        en: names
          .map(({ en }) => en)
          .toReversed()
          .join(', '),
      };
}

const describeFault = (definition: IdentifierDefinition, fault: IdentifierFault): Checked['faults'][number] => ({
  scheme: describeScheme(definition),
  code: fault.code,
  reason: fault.reason,
  offset: fault.offset,
  message: fault.rule,
  fix: fault.fix ?? errorCodes[fault.code].fix,
});

/** How near a fault is to no fault: a wrong check character says that all the rest fits. */
const nearness: Readonly<Record<IdentifierFault['reason'], number>> = {
  'check-digit': 5,
  date: 4,
  structure: 3,
  form: 2,
  character: 1,
  length: 0,
};

/** Whether a text is about as long as an identifier of the scheme; only then can a slip explain the difference. */
const isAsLong = ({ examples }: IdentifierDefinition, text: string, slack: number): boolean =>
  examples.some((example) => Math.abs(example.length - text.length) <= slack);

/** The faults that come nearest to being none; a text that resembles nothing known has none of them. */
function nearestFaults(text: string): Checked['faults'] {
  const found = Object.values<IdentifierDefinition>(identifierSchemes).flatMap((definition) => {
    const fault = definition.inspect(text);
    if (fault === undefined || fault.offset === 0) return [];
    const near = isAsLong(definition, text, fault.reason === 'length' ? 2 : 0);
    return near || definition.id === 'urn' ? [{ definition, fault, rank: nearness[fault.reason] }] : [];
  });
  const best = Math.max(...found.map(({ rank }) => rank));
  const furthest = Math.max(...found.filter(({ rank }) => rank === best).map(({ fault }) => fault.offset));
  return found
    .filter(({ rank, fault }) => rank === best && (rank > nearness.character || fault.offset === furthest))
    .map(({ definition, fault }) => describeFault(definition, fault));
}

async function checkOne(text: string, wanted: IdentifierDefinition | undefined): Promise<Checked> {
  const fitting: IdentifierDefinition[] = identify(text).map((scheme) => identifierSchemes[scheme]);
  const asked = wanted === undefined ? fitting : fitting.filter(({ id }) => id === wanted.id);
  const valid = asked.length > 0;
  const fault = wanted?.inspect(text);
  const shown = shownIdentifier(text, wanted?.mask === undefined ? fitting : [wanted, ...fitting]);
  return {
    shown,
    valid,
    matches: await Promise.all(asked.map((definition) => describeMatch(definition, text, shown !== text))),
    faults: valid
      ? []
      : wanted === undefined || fault === undefined
        ? nearestFaults(text)
        : [describeFault(wanted, fault)],
  };
}

/** What each value is an identifier of, or why it is none; names of towns where `@hutong/divisions` is installed. Throws HT7002 for an unknown scheme. */
export async function checkIdentifiers(
  values: readonly string[],
  options: { readonly scheme?: string | undefined } = {},
): Promise<IdentifiersCheckResult> {
  const wanted = options.scheme === undefined ? undefined : schemeOf(options.scheme);
  const identifiers: Checked[] = [];
  for (const value of values) identifiers.push(await checkOne(value, wanted));
  return { valid: identifiers.every(({ valid }) => valid), identifiers };
}
