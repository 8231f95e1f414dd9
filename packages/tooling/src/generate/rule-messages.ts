import type { BilingualText } from '@hutong/standard';
import type { GeneratedFile } from './generated-file.ts';

let known: Promise<ReadonlyMap<string, BilingualText>> | undefined;

async function runExamples(): Promise<ReadonlyMap<string, BilingualText>> {
  const { HutongError } = await import('@hutong/standard');
  const { exampleReport, rules } = await import('@hutong/validator/rules');
  const messages = new Map<string, BilingualText>();
  for (const { code, example } of rules) {
    if (!('bad' in example)) continue;
    const message = await exampleReport(example.bad).then(
      ({ findings }) => findings.find((finding) => finding.code === code)?.message,
      (error: unknown) => (HutongError.isInstance(error) ? error.text : undefined),
    );
    if (message === undefined) throw new Error(`the bad example of ${code} does not show it`);
    messages.set(code, message);
  }
  return messages;
}

/** What the validator says of the bad example of each rule, by code. */
export const exampleMessages = (): Promise<ReadonlyMap<string, BilingualText>> => (known ??= runExamples());

/** What the validator says of the bad examples, for the registry of rules. */
export async function generateRuleMessages(): Promise<GeneratedFile[]> {
  const lines = Array.from(await exampleMessages(), ([code, { zh, en }]) => `  ${code}: ${JSON.stringify([zh, en])},`);
  const content = `// Generated from the examples of the rules; do not edit. Run \`pnpm generate\`.
import type { ErrorCode } from '@hutong/standard';

/** What the validator says of the bad example of each rule, in Chinese and English. */
export const ruleMessages: Readonly<Partial<Record<ErrorCode, readonly [zh: string, en: string]>>> = {
${lines.join('\n')}
};
`;
  return [{ path: 'packages/validator/src/rules/rule-messages.generated.ts', content }];
}
