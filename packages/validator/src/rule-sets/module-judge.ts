import { bilingual, findEntity, maskValue, type BilingualText } from '@hutong/standard';
import type { Finding } from '../findings/finding.ts';
import type { SourceRecord } from '../input/source-entry.ts';
import { findPersonalNumber } from '../records/personal-number.ts';
import { shortText } from '../records/short-text.ts';
import type { ModuleRule } from './define-rule.ts';
import { writeMessage } from './message-template.ts';
import { notJudged, ownFinding } from './own-finding.ts';
import type { OwnRule } from './rule-set.ts';

type Members = Readonly<Record<string, unknown>>;

/** A text of a module with numbers of persons masked, and nothing that drives a terminal. */
function maskedText(text: string): string {
  let rest = text;
  for (let found = findPersonalNumber(rest); found !== undefined; found = findPersonalNumber(rest)) {
    const { kind, text: number } = found;
    const masked = maskValue(kind, number);
    if (masked === number) break;
    rest = rest.replaceAll(number, masked);
  }
  return shortText(rest, 500);
}

const masked = ({ zh, en }: BilingualText): BilingualText => bilingual(maskedText(zh), maskedText(en));

/** Findings of a module's rule on a record beyond this many are not listed. */
const mostFindings = 100;

/** Judges a record by a rule of a module; what the module throws, or an answer that is none, becomes a finding. */
export function judgeByModule(rule: ModuleRule, own: OwnRule, source: SourceRecord, now: Date): Finding[] {
  const entity = findEntity(rule.entity);
  if (entity === undefined) return [];
  const { pointer = '' } = rule;
  const standard = (): BilingualText => writeMessage(rule.message, { record: rule.entity }, { record: source.record });
  const told = (at: string, message: BilingualText): Finding =>
    ownFinding(own, entity, source, { pointer: at, message });
  try {
    const answer: unknown = rule.check(structuredClone(source.record) as Members, { now });
    if (answer === true) return [];
    if (answer === false) return [told(pointer, standard())];
    if (Array.isArray(answer))
      return (answer as readonly { readonly pointer?: unknown; readonly message?: BilingualText }[])
        .slice(0, mostFindings)
        .map((one) =>
          told(
            typeof one.pointer === 'string' ? one.pointer : pointer,
            one.message === undefined ? standard() : masked(one.message),
          ),
        );
    return [
      notJudged(
        own,
        source,
        pointer,
        bilingual('模块没有给出结论', 'the module gave neither true, false nor findings'),
      ),
    ];
  } catch (error) {
    // What a program says of its failure may quote the record.
    const name = error instanceof Error ? error.name : typeof error;
    return [notJudged(own, source, pointer, bilingual(`模块抛出 ${name}`, `the module threw ${name}`))];
  }
}
