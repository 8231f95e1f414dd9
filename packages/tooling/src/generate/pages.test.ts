import { codeLists, errorCodes, eventTriggers, requirements } from '@hutong/standard';
import { rules } from '@hutong/validator/rules';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCodeListPages } from './code-list-pages.ts';
import { generateErrorPages } from './error-pages.ts';
import { generateEventPages } from './event-pages.ts';
import type { GeneratedFile } from './generated-file.ts';
import { workspaceRoot } from '../workspace.ts';
import { generateRequirementPages } from './requirement-pages.ts';
import { generateRulePages } from './rule-pages.ts';

const kinds = codeLists['ht-event-kind'].entries.map(({ code }) => code);

describe.each<[string, () => Promise<GeneratedFile[]>, readonly string[]]>([
  ['errors', generateErrorPages, Object.keys(errorCodes)],
  ['code-lists', generateCodeListPages, Object.keys(codeLists)],
  ['requirements', () => generateRequirementPages(workspaceRoot), requirements.map(({ id }) => id)],
  ['event-taxonomy', generateEventPages, [...kinds, ...eventTriggers.map(({ id }) => id)]],
])('the page %s', (name, generate, expected) => {
  it('is there in both languages, holds everything, and says that it is generated', async () => {
    const pages = await generate();
    expect(pages.map(({ path }) => path)).toEqual([`docs/en/${name}.md`, `docs/zh/${name}.md`]);
    for (const { path, content } of pages) {
      expect(content.split('\n')[0], path).toMatch(/^<!-- Generated from .+; do not edit\./);
      expect(expected.filter((item) => !content.includes(item))).toEqual([]);
      expect(content).not.toMatch(/undefined|\[object/);
    }
  });

  it('has rows as wide as their head', async () => {
    for (const { content } of await generate()) {
      let width = 0;
      for (const line of content.split('\n')) {
        const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
        if (width > 0 && cells > 0) expect(cells, line).toBe(width);
        width = cells;
      }
    }
  });
});

describe('the pages of the rules', () => {
  it('are one a rule and language, whole, and no others stand beside them', async () => {
    const pages = await generateRulePages();
    for (const language of ['en', 'zh']) {
      const names = rules.map(({ code }) => `${code}.md`);
      expect(readdirSync(`${workspaceRoot}/docs/${language}/rules`).toSorted()).toEqual(names);
      const own = pages.filter(({ path }) => path.startsWith(`docs/${language}/rules/`));
      expect(own.map(({ path }) => path.split('/').at(-1))).toEqual(names);
      for (const { path, content } of own) {
        const hasParameters = /^\| `[a-z]\w+` \|.*\d/m.test(content);
        expect(content.match(/^## /gm), path).toHaveLength(hasParameters ? 5 : 4);
        expect(content, path).not.toMatch(/undefined|\[object|^$\n^$\n^$/m);
      }
    }
  });
});
