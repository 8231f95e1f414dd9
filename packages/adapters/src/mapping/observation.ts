export { localId, readingOf, sourceAt, type Reading } from '@hutong/adapter-kit';
