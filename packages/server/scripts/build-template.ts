import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type * as templateModule from '../src/store/template.ts';

// Writes the template of the embedded database beside the built package; does nothing while it is fresh.
const built = new URL('../dist/store/template.js', import.meta.url);
const { createTemplate, templateFingerprint } = (await import(built.href)) as typeof templateModule;
const template = fileURLToPath(new URL('../dist/template.tar.gz', import.meta.url));
const stamp = fileURLToPath(new URL('../dist/template.fingerprint', import.meta.url));
const fingerprint = templateFingerprint();
const isFresh = existsSync(template) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint;
if (!isFresh) {
  await writeFile(`${template}.partial`, await createTemplate());
  await rename(`${template}.partial`, template);
  await writeFile(stamp, fingerprint);
}
