import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

/** Holds a `--json` result against the committed schema of its command; gives the parsed result. */
export function checkResult<Result>(command: string, result: unknown): Result {
  const name = command.replaceAll(/[ :]/g, '-');
  const file = fileURLToPath(new URL(`../../schemas/${name}.json`, import.meta.url));
  const { $id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  // Through JSON, as a reader of stdout gets it.
  const plain: unknown = JSON.parse(JSON.stringify(result));
  const validate = ajv.compile(schema);
  expect(validate(plain) ? [] : validate.errors, `${command} against ${String($id)}`).toEqual([]);
  return plain as Result;
}

/** Parses stdout that must be exactly one JSON document and holds it against the command's schema. */
export const checkOutput = <Result>(command: string, stdout: string): Result =>
  checkResult<Result>(command, JSON.parse(stdout));
