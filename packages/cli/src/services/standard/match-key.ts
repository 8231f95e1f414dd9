import { bilingual, HutongError } from '@hutong/standard';
import {
  matchKey,
  matchKeysByKind,
  type MatchAlgorithm,
  type MatchKind,
  type MatchSecret,
} from '@hutong/standard/match';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

const keySchema = z.object({
  line: z.int().meta({ description: '1-based line of the input' }),
  id: z.string().optional().meta({ description: 'Id of the record, where the line is one' }),
  kind: z.string(),
  key: z.string(),
});

/** Result of `hutong standard match-key`. It holds no number that was read. */
export const matchKeyResult = z.object({
  algorithm: z.string(),
  keyId: z.string(),
  keys: z.array(keySchema),
  refused: z.array(z.object({ line: z.int(), code: z.string() })),
  matches: z
    .array(z.object({ line: z.int(), id: z.string().optional(), other: keySchema }))
    .optional()
    .meta({ description: 'Lines whose key stands in the other file, too' }),
});

export type MatchKeyResult = z.infer<typeof matchKeyResult>;
type MatchedKey = z.infer<typeof keySchema>;

/** What the match keys are made of and with. */
export interface MatchKeyOptions {
  readonly kind: MatchKind;
  /** Text file with the secret; one line end after it is not part of it. */
  readonly keyFile: string;
  readonly keyId: string;
  readonly algorithm: MatchAlgorithm;
  /** Result of the same command over the records of another system. */
  readonly against?: string;
}

const secretOf = async ({ keyFile, keyId, algorithm }: MatchKeyOptions): Promise<MatchSecret> => {
  const secret = (await readText(keyFile)).replace(/\r?\n$/, '');
  return { id: keyId, algorithm, secret: new TextEncoder().encode(secret) };
};

const recordOf = (line: string): Record<string, unknown> | undefined => {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    // The parser's own words would repeat the line.
    throw new HutongError('HT3003', { message: bilingual('行不是 JSON', 'Line is not JSON') });
  }
};

const keysOfLine = (line: string, number: number, kind: MatchKind, secret: MatchSecret): MatchedKey[] => {
  const record = recordOf(line);
  if (record === undefined) return [{ line: number, kind, key: matchKey(kind, line.replaceAll('\t', '\n'), secret) }];
  const id = typeof record['id'] === 'string' ? { id: record['id'] } : {};
  return Object.entries(matchKeysByKind(record, secret)).map(([made, key]) => ({
    line: number,
    ...id,
    kind: made,
    key,
  }));
};

const otherKeys = async (file: string): Promise<ReadonlyMap<string, MatchedKey>> => {
  const text = await readText(file);
  try {
    return new Map(matchKeyResult.parse(JSON.parse(text)).keys.map((entry) => [entry.key, entry]));
  } catch (cause) {
    throw new HutongError('HT3003', {
      message: bilingual(
        '不是 hutong standard match-key --json 的结果',
        'It is no result of hutong standard match-key --json',
      ),
      file,
      cause,
    });
  }
};

/**
 * The match keys of numbers, one a line, or of records as NDJSON; compared with those of another system.
 * Throws HT3001 for a file that cannot be read, HT1009 for a secret that is too short.
 */
export async function matchKeys(input: string, options: MatchKeyOptions): Promise<MatchKeyResult> {
  const secret = await secretOf(options);
  const { kind, against, algorithm, keyId } = options;
  const keys: MatchedKey[] = [];
  const refused: { line: number; code: string }[] = [];
  for (const [index, line] of input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    try {
      keys.push(...keysOfLine(line, index + 1, kind, secret));
    } catch (error) {
      if (!(error instanceof HutongError) || error.requirement === 'HT-PRV-010') throw error;
      refused.push({ line: index + 1, code: error.code });
    }
  }
  const result = { algorithm, keyId, keys, refused };
  if (against === undefined) return result;
  const others = await otherKeys(against);
  const matches = keys.flatMap(({ line, id, key }) => {
    const other = others.get(key);
    return other === undefined ? [] : [{ line, ...(id === undefined ? {} : { id }), other }];
  });
  return { ...result, matches };
}
