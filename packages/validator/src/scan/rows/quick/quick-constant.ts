import type { FieldKind } from '@hutong/standard';
import { createSourceText } from '../../source-text.ts';
import type { QuickCell } from './quick-cell.ts';

const { matches } = createSourceText({});

/** One fixed text. */
export const quickConstant = ({ value }: Extract<FieldKind, { type: 'constant' }>): QuickCell => ({
  statements: `if (!(${matches(value, 'p')})) break quick;
    q = p + ${Buffer.byteLength(value)};`,
});
