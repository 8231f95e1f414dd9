import type { Language } from '@hutong/standard';
import { stringify } from 'yaml';
import * as z from 'zod';
import { writeOutput } from '../../files/write-output.ts';
import { writtenSchema } from '../result-parts.ts';

/** Result of `hutong docs …`: where the document was written, or the document itself when there is no `--out`. */
export const docsResult = z.union([
  z.strictObject({ written: writtenSchema, bytes: z.int() }),
  z.record(z.string(), z.unknown()),
]);

export type DocsResult = z.infer<typeof docsResult>;

/** A document that can be published, as data and as a page for people. */
export interface PublishedDocument {
  /** The machine-readable document. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The page; the data as JSON when absent. */
  readonly page?: (language: Language) => string;
}

/** The text of a document: the page where there is one, else JSON. */
export const renderDocument = (document: PublishedDocument, language: Language): string =>
  document.page?.(language) ?? `${JSON.stringify(document.data, null, 2)}\n`;

const contentFor = (out: string, document: PublishedDocument, language: Language): string => {
  if (out.endsWith('.json')) return `${JSON.stringify(document.data, null, 2)}\n`;
  return /\.ya?ml$/.test(out) ? stringify(document.data, { aliasDuplicateObjects: false }) : renderDocument(document, language);
};

/** Writes a document: data for `.json` and `.yaml`, the page otherwise; without a file it is the result. Throws HT7003. */
export async function publish(
  document: PublishedDocument,
  options: { readonly out?: string | undefined; readonly language: Language },
): Promise<DocsResult> {
  const { out, language } = options;
  if (out === undefined) return { ...document.data };
  const content = contentFor(out, document, language);
  await writeOutput(out, content);
  return { written: out, bytes: Buffer.byteLength(content) };
}
