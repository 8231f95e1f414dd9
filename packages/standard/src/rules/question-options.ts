import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

interface Question {
  readonly kind: string;
  readonly options?: readonly string[];
}

/** A question to choose from says what there is to choose. */
export const questionOptions: FieldRule = {
  requirement: 'HT-GOV-014',
  fields: ['questions'],
  check: ({ questions }) => {
    const index = (questions as readonly Question[]).findIndex(
      ({ kind, options = [] }) => (kind === 'single' || kind === 'multiple') && options.length < 2,
    );
    return index === -1
      ? undefined
      : {
          at: ['questions', index, 'options'],
          rule: bilingual(
            '少于两个：选择题须列出可选项',
            'are fewer than two: a question to choose from lists its options',
          ),
        };
  },
};
