export { exampleReport } from './example-report.ts';
export { findRule, rules } from './registry.ts';
export { rulePage } from './rule-page.ts';
export type { ExampleFiles, Rule, RuleExample, RuleScope } from './rule.ts';
