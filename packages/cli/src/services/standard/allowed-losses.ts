import { bilingual, findEntity, type LossKind } from '@hutong/standard';
import { usageError } from '../../failures/usage-error.ts';

/** How something is lost; `record` is a record that the other release cannot hold at all. */
export type LossName = LossKind | 'record';

const lossNames: readonly LossName[] = ['dropped', 'narrowed', 'rounded', 'assumed', 'record'];

/** A loss as `--allow-loss` looks at it. */
export interface AskedLoss {
  readonly kind: LossName;
  readonly recordType: string;
  /** Pointer without the indexes of lists. */
  readonly pointer: string;
}

type Allows = (loss: AskedLoss) => boolean;

function allowanceOf(value: string): Allows {
  if (value === 'all') return () => true;
  if (lossNames.some((name) => name === value)) return ({ kind }) => kind === value;
  const [type = '', ...path] = value.split('/');
  if (findEntity(type) !== undefined) {
    const start = ['', ...path].join('/');
    return ({ recordType, pointer }) =>
      recordType === type && (pointer === start || pointer.startsWith(`${start.replace(/\/$/, '')}/`) || start === '');
  }
  throw usageError(
    bilingual(`--allow-loss 不认识 ${value}`, `--allow-loss does not know ${value}`),
    bilingual(
      `可用 all、${lossNames.join('、')}，或 实体/字段，如 Event/limits`,
      `Use all, ${lossNames.join(', ')}, or Entity/field such as Event/limits`,
    ),
  );
}

/** What the values of `--allow-loss` permit. Throws HT7001 for one that means nothing. */
export function allowedLosses(values: readonly string[]): Allows {
  const allowances = values.map(allowanceOf);
  return (loss) => allowances.some((allows) => allows(loss));
}
