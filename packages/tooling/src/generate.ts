import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateAdapterCatalogue } from './generate/adapter-catalogue.ts';
import { generateAdapterPages } from './generate/adapter-pages.ts';
import { generateApiDocuments } from './generate/api-documents.ts';
import { generateCodeLists } from './generate/code-lists.ts';
import { generateConversions } from './generate/conversions.ts';
import { generateDivisions } from './generate/divisions.ts';
import { generateEventCrosswalks } from './generate/event-crosswalks.ts';
import { generateEventTables } from './generate/event-tables.ts';
import { generateEventTriggers } from './generate/event-triggers.ts';
import { generateChecks } from './generate/checks.ts';
import { generateCodeListPages } from './generate/code-list-pages.ts';
import { generateErrorPages } from './generate/error-pages.ts';
import { generateEventPages } from './generate/event-pages.ts';
import { generateConfigSchemas } from './generate/config-schemas.ts';
import { generateItemTables } from './generate/item-tables.ts';
import { generateJsonSchemas } from './generate/json-schemas.ts';
import type { GeneratedFile } from './generate/generated-file.ts';
import { generateModbusProfiles, generateModbusProfileSchema } from './generate/modbus-profiles.ts';
import { generateCrosswalkDocuments } from './generate/crosswalk-documents.ts';
import { generatePinyinReadings } from './generate/pinyin-readings.ts';
import { generateProfiles } from './generate/profiles.ts';
import { generatePublicHolidays } from './generate/public-holidays.ts';
import { generateRecordVectors } from './generate/record-vectors.ts';
import { generateReleaseManifests } from './generate/release-manifest.ts';
import { generateRequirementCoverage } from './generate/requirement-coverage.ts';
import { generateRequirementPages } from './generate/requirement-pages.ts';
import { generateRequirements } from './generate/requirements.ts';
import { generateRuleMessages } from './generate/rule-messages.ts';
import { generateRulePages } from './generate/rule-pages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const checkOnly = process.argv.includes('--check');

// Code lists come first: everything else is generated from code that imports them.
const steps: (() => Promise<GeneratedFile[]>)[] = [
  () => generateCodeLists(root),
  generatePinyinReadings,
  () => generateEventTables(root),
  () => generateEventTriggers(root),
  () => generateEventCrosswalks(root),
  () => generatePublicHolidays(root),
  () => generateDivisions(root),
  () => generateRequirements(root),
  () => generateProfiles(root),
  () => generateChecks(root),
  () => generateAdapterCatalogue(root),
  () => generateModbusProfiles(root),
  generateModbusProfileSchema,
  () => generateItemTables(root),
  () => generateReleaseManifests(root),
  () => generateConversions(root),
  generateJsonSchemas,
  generateCrosswalkDocuments,
  generateConfigSchemas,
  generateRecordVectors,
  generateCodeListPages,
  generateRuleMessages,
  generateErrorPages,
  generateRulePages,
  async () => (await import('./generate/adapter-quality.ts')).generateAdapterQuality(root),
  generateAdapterPages,
  generateEventPages,
  () => generateRequirementCoverage(root),
  () => generateRequirementPages(root),
  generateApiDocuments,
  // Loaded only now, since these import what the steps above write.
  async () => (await import('./generate/kill-matrix-pages.ts')).generateKillMatrixPages(),
  async () => (await import('./generate/command-line.ts')).generateCommandLine(root),
];

let stale = 0;
for (const step of steps) {
  for (const { path, content } of await step()) {
    const file = join(root, path);
    const known = await readFile(file, 'utf8').catch(() => undefined);
    if (known === content) continue;
    stale++;
    if (checkOnly) {
      console.error(`stale: ${path}`);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    console.error(`wrote ${path}`);
  }
}
if (checkOnly && stale > 0) {
  console.error(`${stale} generated files are stale: run \`pnpm generate\` and commit the result.`);
  process.exitCode = 1;
}
