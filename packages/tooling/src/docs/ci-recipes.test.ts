import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workspaceRoot } from '../workspace.ts';
import { guideBlocks } from './markdown-blocks.ts';

const { resolve } = createRequire(import.meta.url);
const validatorOf = (schema: string) =>
  new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(
    JSON.parse(readFileSync(resolve(`schemastore/schemas/json/${schema}`), 'utf8')) as AnySchema,
  );

const forms = [
  ['.github/workflows/data.yml', 'github-workflow.json'],
  [
    '.gitlab-ci.yml',
    'gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json',
  ],
] as const;

const blockOf = (file: string): string => {
  const guide = readFileSync(join(workspaceRoot, 'docs/en/validate-in-ci.md'), 'utf8');
  return guideBlocks(guide).find(({ flags }) => flags.get('file') === file)?.text ?? '';
};

describe('recipes for pipelines', () => {
  it.each(forms)('%s keeps to the published schema of its system', (file, schema) => {
    const validate = validatorOf(schema);
    const recipe = parse(blockOf(file)) as object;
    expect(validate(recipe) ? [] : validate.errors).toEqual([]);
    // A job that does nothing is refused, so the schema does look.
    expect(validate({ ...recipe, jobs: { empty: {} }, 'validate-data': { script: 7 } })).toBe(false);
  });
});
