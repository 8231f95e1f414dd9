import type { CodeList } from '../codes/code-list.ts';
import { codeLists, type CodeListId } from '../codes/code-lists.generated.ts';
import { findEventKind } from '../events/event-kind.ts';
import { bilingual, type BilingualText } from '../text.ts';
import type { LocalEntry, LocalList } from './local-list-schema.ts';
import { factFaults } from './narrowed-kind.ts';
import { parentOf } from './parent-of.ts';

/** One thing wrong in a local list. */
export interface LocalListFault {
  readonly path: readonly (string | number)[];
  readonly requirement: 'HT-COD-002' | 'HT-COD-003' | 'HT-COD-004' | 'HT-COD-006';
  readonly message: BilingualText;
}

const judgements = ['equals', 'below', 'oneOf', 'none'] as const;

/** The national list that a local list extends; undefined when there is none of that id. */
export const extendedList = ({ list }: Pick<LocalList, 'list'>): CodeList | undefined =>
  Object.hasOwn(codeLists, list) ? codeLists[list as CodeListId] : undefined;

const unknownCode = (list: CodeList, code: string): BilingualText =>
  bilingual(`代码表 ${list.id} 没有 ${code}`, `The code list ${list.id} has no ${code}`);

const noGeneralKind = (code: string): BilingualText =>
  bilingual(
    `中类 ${code} 的小类各需法定依据，须写明上级小类`,
    `Each kind of the category ${code} needs its own basis in law; name the kind itself`,
  );

function* entryFaults(list: CodeList, entry: LocalEntry): Generator<LocalListFault> {
  const stated = judgements.filter((name) => entry[name] !== undefined);
  if (stated.length > 1)
    yield {
      path: [stated[1] ?? ''],
      requirement: 'HT-COD-004',
      message: bilingual(`${stated.join('、')} 只能取一`, `Only one of ${stated.join(', ')} can hold`),
    };
  for (const [name, codes] of [
    ['equals', entry.equals === undefined ? [] : [entry.equals]],
    ['oneOf', entry.oneOf ?? []],
  ] as const)
    for (const [index, code] of codes.entries())
      if ('fault' in parentOf(list, code) || (name === 'equals' && list.entries.every((known) => known.code !== code)))
        yield {
          path: name === 'oneOf' ? [name, index] : [name],
          requirement: 'HT-COD-002',
          message: unknownCode(list, code),
        };
  if (entry.below === undefined) {
    if (entry.facts !== undefined)
      yield {
        path: ['facts'],
        requirement: 'HT-COD-006',
        message: bilingual('只有写明 below 的代码才有 facts', 'Facts go with a code that names its parent under below'),
      };
    return;
  }
  const found = parentOf(list, entry.below);
  if ('fault' in found) {
    const message = found.fault === 'unknown-parent' ? unknownCode(list, entry.below) : noGeneralKind(entry.below);
    yield { path: ['below'], requirement: 'HT-COD-002', message };
    return;
  }
  if (entry.facts === undefined) return;
  const kind = list.id === 'ht-event-kind' ? findEventKind(found.parent) : undefined;
  if (kind === undefined)
    yield {
      path: ['facts'],
      requirement: 'HT-COD-006',
      message: bilingual('facts 只用于事件小类', 'Facts are for event kinds only'),
    };
  else
    for (const { path, message } of factFaults(entry.facts, kind))
      yield { path: ['facts', ...path], requirement: 'HT-COD-006', message };
}

/** Codes that somebody could take for one another: the same but for the case of letters. */
function* repeatedCodes(entries: readonly LocalEntry[]): Generator<LocalListFault> {
  const seen = new Map<string, string>();
  for (const [index, { code }] of entries.entries()) {
    const folded = code.toLowerCase();
    const earlier = seen.get(folded);
    if (earlier === undefined) seen.set(folded, code);
    else
      yield {
        path: ['codes', index, 'code'],
        requirement: 'HT-COD-004',
        message:
          earlier === code
            ? bilingual(`代码 ${code} 重复`, `The code ${code} stands twice`)
            : bilingual(`${code} 与 ${earlier} 只有大小写不同`, `${code} differs from ${earlier} in case alone`),
      };
  }
}

/** What is wrong in a local list that keeps to its schema, in the order of the list; empty when it can be used. */
export function inspectLocalList(local: LocalList): LocalListFault[] {
  const list = extendedList(local);
  if (list === undefined)
    return [
      {
        path: ['list'],
        requirement: 'HT-COD-003',
        message: bilingual(`没有代码表 ${local.list}`, `There is no code list ${local.list}`),
      },
    ];
  if (list.extensible !== true)
    return [
      {
        path: ['list'],
        requirement: 'HT-COD-003',
        message: bilingual(
          `代码表 ${list.id}（${list.title.zh}）不可扩展`,
          `The code list ${list.id} (${list.title.en}) is not extensible`,
        ),
      },
    ];
  return [
    ...repeatedCodes(local.codes),
    ...local.codes.flatMap((entry, index) =>
      Array.from(entryFaults(list, entry), (fault) => ({ ...fault, path: ['codes', index, ...fault.path] })),
    ),
  ];
}
