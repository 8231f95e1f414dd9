import { readFile } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';
import {
  createLocalCodes,
  inspectLocalList,
  localListSchema,
  type LocalCodes,
  type LocalList,
} from '@hutong/standard/local-lists';
import { openYamlDocument, type YamlDocument, type YamlProblem } from '../yaml/parse-yaml-document.ts';

/** A file of a local list as it was read. */
export interface LocalListReading {
  /** Absent when the file does not keep to the schema. */
  readonly local?: LocalList;
  /** What is wrong with it, by place; empty when it can be used. */
  readonly problems: readonly YamlProblem[];
  /** Where a path of the list stands in the file; there exactly when the list is. */
  readonly locate?: YamlDocument<LocalList>['locate'];
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HutongError('HT3002', { file, cause });
  }
}

const problemsOf = (error: unknown): readonly YamlProblem[] => {
  if (!(error instanceof HutongError) || error.code !== 'HT3014') throw error;
  return (error.facts as { readonly problems: readonly YamlProblem[] }).problems;
};

function open(text: string, file: string): LocalListReading & { readonly refuse?: () => never } {
  let document: YamlDocument<LocalList> | undefined;
  const reading = (): Omit<LocalListReading, 'problems'> =>
    document === undefined ? {} : { local: document.value, locate: document.locate };
  try {
    document = openYamlDocument(localListSchema, text, { file, code: 'HT3014' });
    const faults = inspectLocalList(document.value);
    if (faults.length > 0) document.refuse(faults);
    return { ...reading(), problems: [] };
  } catch (error) {
    const refuse = (): never => {
      throw error;
    };
    return { ...reading(), problems: problemsOf(error), refuse };
  }
}

/** Reads a local list (YAML or JSON) and says what is wrong in it. Throws HT3001 and HT3002 for a file that cannot be read. */
export async function readLocalList(file: string): Promise<LocalListReading> {
  const { refuse: _, ...reading } = open(await readText(file), file);
  return reading;
}

/** Reads local lists to be used. Throws HT3014 with file, line and column for a list that is wrong. */
export async function loadLocalCodes(files: readonly string[]): Promise<LocalCodes> {
  const lists = await Promise.all(
    files.map(async (file) => {
      const { local, refuse } = open(await readText(file), file);
      refuse?.();
      return local as LocalList;
    }),
  );
  return createLocalCodes(lists);
}
