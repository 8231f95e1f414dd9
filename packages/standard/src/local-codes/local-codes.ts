import { findCode, type CodeEntry, type CodeList } from '../codes/code-list.ts';
import { HutongError } from '../errors/hutong-error.ts';
import { findEventKind, type EventKind } from '../events/event-kind.ts';
import { bilingual } from '../text.ts';
import { formatLocalCode, parseLocalCode, type LocalCodeFault } from './local-code.ts';
import { extendedList, inspectLocalList } from './inspect-local-list.ts';
import type { LocalEntry, LocalList } from './local-list-schema.ts';
import { narrowedKind } from './narrowed-kind.ts';
import { parentOf } from './parent-of.ts';

/** A local code with the entry that its authority gave it. */
export interface ListedCode {
  readonly list: CodeList;
  readonly local: LocalList;
  readonly entry: LocalEntry;
  /** Code of the national list that it stands below. */
  readonly parent: string;
  /** The code as records have it. */
  readonly code: string;
}

/** The local lists that a program has loaded, ready to be asked. */
export interface LocalCodes {
  readonly lists: readonly LocalList[];
  /** The entry of a local code, or undefined when no loaded list has it. */
  readonly find: (list: CodeList, code: string) => ListedCode | undefined;
  /** `not-listed` for a local code whose authority's list is loaded and lacks it. Codes of other authorities are not judged. */
  readonly fault: (list: CodeList, code: string) => LocalCodeFault | undefined;
  /** Name and parent of a national or local code; a local code that no list has bears its parent's names. */
  readonly entry: (list: CodeList, code: string) => CodeEntry | undefined;
  /** What follows from an event kind, local ones with what they are stricter in. */
  readonly eventKind: (code: string) => EventKind | undefined;
}

/** The codes that a checked local list adds, as records have them. */
export function listedCodes(local: LocalList): ListedCode[] {
  const list = extendedList(local);
  if (list === undefined) return [];
  return local.codes.flatMap((entry) => {
    const found = entry.below === undefined ? undefined : parentOf(list, entry.below);
    if (found === undefined || 'fault' in found) return [];
    const { parent } = found;
    const code = formatLocalCode({ parent, authority: local.authority, code: entry.code });
    return [{ list, local, entry, parent, code }];
  });
}

/** Makes local lists ready to be asked. Throws HT3014 for a list with faults, and for two of one authority below one list. */
export function createLocalCodes(lists: readonly LocalList[]): LocalCodes {
  const found = new Map<string, ListedCode>();
  const authorities = new Set<string>();
  for (const local of lists) {
    const [fault] = inspectLocalList(local);
    if (fault !== undefined)
      throw new HutongError('HT3014', {
        message: bilingual(`${local.localList}：${fault.message.zh}`, `${local.localList}: ${fault.message.en}`),
        facts: { path: fault.path, requirement: fault.requirement },
      });
    const owner = `${local.list} ${local.authority}`;
    if (authorities.has(owner))
      throw new HutongError('HT3014', {
        message: bilingual(
          `机构 ${local.authority} 对 ${local.list} 有两份地方代码表`,
          `The authority ${local.authority} has two local lists below ${local.list}`,
        ),
      });
    authorities.add(owner);
    for (const listed of listedCodes(local)) found.set(`${local.list} ${listed.code}`, listed);
  }
  const find: LocalCodes['find'] = ({ id }, code) => found.get(`${id} ${code}`);
  const kinds = new Map<string, EventKind>();
  return {
    lists,
    find,
    fault: (list, code) => {
      const authority = parseLocalCode(code)?.authority;
      if (authority === undefined || !authorities.has(`${list.id} ${authority}`)) return undefined;
      return find(list, code) === undefined ? 'not-listed' : undefined;
    },
    entry: (list, code) => {
      const parent = findCode(list, parseLocalCode(code)?.parent ?? code);
      if (parent === undefined || parent.code === code) return parent;
      const { zh, en = zh } = find(list, code)?.entry ?? parent;
      return { ...parent, code, zh, en, parent: parent.code };
    },
    eventKind: (code) => {
      const known = kinds.get(code);
      if (known !== undefined) return known;
      const kind = findEventKind(code);
      const listed = found.get(`ht-event-kind ${code}`);
      if (kind === undefined || listed === undefined) return kind;
      const { zh, en = zh, definition, facts } = listed.entry;
      const own: EventKind = {
        ...narrowedKind(kind, facts),
        title: bilingual(zh, en),
        ...(definition === undefined ? {} : { definition: bilingual(definition.zh, definition.en ?? definition.zh) }),
      };
      kinds.set(code, own);
      return own;
    },
  };
}
