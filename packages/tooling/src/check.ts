import { runStep, type Step, type StepResult } from './check/step.ts';

const node = process.execPath;
const source = '--conditions=@hutong/source';
const binary = (name: string): string => `node_modules/.bin/${name}`;

const steps: readonly Step[] = [
  { name: 'build', command: node, arguments: ['packages/tooling/src/build.ts'] },
  { name: 'format', command: binary('oxfmt'), arguments: ['--check', '.'], hint: 'run `pnpm format`' },
  { name: 'lint', command: binary('oxlint'), arguments: ['--type-aware'] },
  { name: 'types', command: binary('tsc'), arguments: ['-p', 'tsconfig.json'] },
  { name: 'unused code and dependencies', command: binary('knip'), arguments: ['--no-progress', '--no-config-hints'] },
  {
    name: 'generated files are fresh',
    command: node,
    arguments: [source, 'packages/tooling/src/generate.ts', '--check'],
    hint: 'run `pnpm generate` and commit the result',
  },
  { name: 'API documents', command: node, arguments: ['packages/tooling/src/check/api-documents.ts'] },
  { name: 'API reference', command: binary('typedoc'), arguments: ['--logLevel', 'Warn'] },
  { name: 'demo', command: node, arguments: ['examples/quickstart/src/demo.ts'] },
  { name: 'packed packages', command: node, arguments: ['packages/tooling/src/check/packed-packages.ts'] },
];

const results: StepResult[] = [];
for (const step of steps) results.push(await runStep(step));
const failed = results.filter(({ passed }) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
