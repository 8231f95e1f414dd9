import { bilingual } from '../../text.ts';
import type { ConversionLog } from '../conversion-log.ts';
import { changeAt, pathParts, type ChangeValue, type Members } from '../member-path.ts';

const inexpressible = bilingual(
  '旧版无法表达该必填值，记录不能转换',
  'The older release cannot say this value, which it requires; the record cannot be converted',
);

/** Changes values at a path. A list whose items are all taken away goes too; a required value that goes is an issue. */
export function changeOrDrop(
  record: Members,
  { field, required = false }: { readonly field: string; readonly required?: boolean },
  log: ConversionLog,
  change: ChangeValue,
): Members {
  const guarded: ChangeValue = (value, pointer) => {
    const changed = change(value, pointer);
    if (changed === undefined && required) log.fail('HT1014', pointer, inexpressible);
    return changed;
  };
  const parts = pathParts(field);
  if (parts.at(-1) !== '[]') return changeAt(record, parts, guarded) as Members;
  return changeAt(record, parts.slice(0, -1), (list, pointer) => {
    if (!Array.isArray(list) || list.length === 0) return list;
    const items = changeAt(list, ['[]'], change, pointer) as readonly unknown[];
    if (items.length > 0) return items;
    if (required) log.fail('HT1014', pointer, inexpressible);
    return undefined;
  }) as Members;
}
