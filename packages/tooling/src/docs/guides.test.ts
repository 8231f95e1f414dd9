import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { GuideRunner } from './guide-runner.ts';
import { guideBlocks } from './markdown-blocks.ts';

const folder = (language: string): string => join(workspaceRoot, 'docs', language);
const isGuide = (name: string): boolean => name.startsWith('quickstart-') || ['rule-sets.md', 'validate-in-ci.md'].includes(name);
const guides = readdirSync(folder('en')).filter(isGuide);
const read = (language: string, name: string): string => readFileSync(join(folder(language), name), 'utf8');

describe('guides', () => {
  it.each([
    ['en', 'README.md'],
    ['zh', 'README.zh-CN.md'],
  ])('are those that the README names for each kind of user: %s', (language, readme) => {
    const named = readFileSync(join(workspaceRoot, readme), 'utf8').matchAll(new RegExp(`docs/${language}/([\\w-]+\\.md)`, 'g'));
    expect(new Set(readdirSync(folder(language)).filter(isGuide))).toEqual(
      new Set([...named].map(([, name]) => name!).filter(isGuide)),
    );
    expect(readdirSync(folder(language)).filter(isGuide)).toEqual(guides);
  });

  it.each(guides)('%s: the Chinese one has the same commands', (name) => {
    expect(guideBlocks(read('zh', name)).map(({ text }) => text)).toEqual(
      guideBlocks(read('en', name)).map(({ text }) => text),
    );
  });

  it.each(guides)('%s: its commands do what it says', { timeout: 120_000 }, async (name) => {
    const work = mkdtempSync(join(tmpdir(), 'hutong-guide-'));
    const runner = new GuideRunner(work);
    try {
      const blocks = guideBlocks(read('en', name));
      expect(blocks.length).toBeGreaterThan(2);
      await runner.prepare(blocks);
      for (const block of blocks) {
        const { status, output } = await runner.run(block);
        expect(status, `docs/en/${name}:${block.line}\n${block.text}\n${output}`).toBe(Number(block.flags.get('exit') || 0));
      }
    } finally {
      await runner.close();
      rmSync(work, { recursive: true, force: true });
    }
  });
});
