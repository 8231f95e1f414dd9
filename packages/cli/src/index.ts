export { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
export { createCommandDocuments, type CommandDocument } from './generated-documents.ts';
export { runHutong } from './run.ts';
