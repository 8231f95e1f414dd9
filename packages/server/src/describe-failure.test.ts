import { expect, it } from 'vitest';
import { describeFailure } from './describe-failure.ts';

it('tells kind and place of an error and nothing of the values in it', () => {
  const error = Object.assign(new Error('duplicate key\nin two lines: 示例甲'), {
    code: '23505',
    detail: 'Key (name)=(示例甲)',
  });
  const described = describeFailure(error);
  expect(described).toMatchObject({ name: 'Error', code: '23505' });
  expect(described['stack']).not.toHaveLength(0);
  expect(JSON.stringify(described)).not.toContain('示例甲');
  expect(describeFailure('示例甲')).toEqual({ name: 'string' });
});
