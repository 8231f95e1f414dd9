export { loadLocalCodes, readLocalList, type LocalListReading } from './read-local-list.ts';
