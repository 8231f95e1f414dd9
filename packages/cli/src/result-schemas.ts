import type * as z from 'zod';

/** The schema of each command's `--json` result, by command id; loaded on demand because services are heavy. */
export const resultSchemas: Readonly<Record<string, () => Promise<z.ZodType>>> = {
  'codes:list': async () => (await import('./services/codes/list.ts')).codesListResult,
  'codes:search': async () => (await import('./services/codes/search.ts')).codesSearchResult,
  'codes:show': async () => (await import('./services/codes/show.ts')).codesShowResult,
  'docs:asyncapi': async () => (await import('./services/docs/document.ts')).docsResult,
  'docs:dictionary': async () => (await import('./services/docs/document.ts')).docsResult,
  'docs:errors': async () => (await import('./services/docs/document.ts')).docsResult,
  'docs:openapi': async () => (await import('./services/docs/document.ts')).docsResult,
  load: async () => (await import('./services/load.ts')).loadResult,
  serve: async () => (await import('./services/serve.ts')).serveResult,
  'adapters:list': async () => (await import('./services/adapters/list.ts')).adaptersListResult,
  'adapters:show': async () => (await import('./services/adapters/show.ts')).adaptersShowResult,
  decode: async () => (await import('./services/decode.ts')).decodeResult,
  simulate: async () => (await import('./services/simulate.ts')).simulateResult,
  'gateway:run': async () => (await import('./services/gateway/run.ts')).gatewayRunResult,
  validate: async () => (await import('./services/validate.ts')).validateResult,
  certify: async () => (await import('./services/certify.ts')).certifyResult,
  'certificate:verify': async () => (await import('./services/certificate/verify.ts')).certificateVerifyResult,
  'certificate:keygen': async () => (await import('./services/certificate/keygen.ts')).certificateKeygenResult,
  error: async () => (await import('./output/error.ts')).errorResult,
  'rules:list': async () => (await import('./services/rules/list.ts')).rulesListResult,
  'rules:show': async () => (await import('./services/rules/show.ts')).rulesShowResult,
  'standard:example': async () => (await import('./services/standard/example.ts')).standardExampleResult,
  'standard:list': async () => (await import('./services/standard/list.ts')).standardListResult,
  'standard:show': async () => (await import('./services/standard/show.ts')).standardShowResult,
};
