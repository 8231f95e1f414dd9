export { createFakePlatform, type FakePlatform } from './fake-platform.ts';
export { lies, type Lie } from './lies.ts';
export { fullDeclaration, runCheck } from './run-check.ts';
