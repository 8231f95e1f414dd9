import { RecordError } from '../errors/record-error.ts';
import { bilingual } from '../text.ts';
import type { IdentifierDefinition, IdentifierParts } from './identifier-definition.ts';
import { identifierSchemes, type IdentifierScheme } from './identifier-schemes.ts';

/** The parts of an identifier. Throws HT1002, HT1004, HT1005, HT1006, HT1009 or HT1010 with the reason and the offset of the fault; never with the value. */
export function parseIdentifier<Parts extends IdentifierParts>(
  definition: IdentifierDefinition<Parts>,
  text: string,
): Parts {
  // Callers in plain JavaScript may hand over anything.
  if (typeof (text as unknown) !== 'string') throw new RecordError('HT1002', { facts: { scheme: definition.id } });
  const fault = definition.inspect(text);
  if (fault === undefined) return definition.split(text);
  const { code, reason, offset, rule, fix } = fault;
  const { id, title } = definition;
  throw new RecordError(code, {
    message: bilingual(title.zh + rule.zh, `${title.en} ${rule.en}`),
    ...(fix === undefined ? {} : { fix }),
    facts: { scheme: id, reason, offset },
  });
}

/** The schemes that a text is an identifier of; several when its form is shared. */
export const identify = (text: string): IdentifierScheme[] =>
  (Object.keys(identifierSchemes) as IdentifierScheme[]).filter((scheme) => identifierSchemes[scheme].accepts(text));
