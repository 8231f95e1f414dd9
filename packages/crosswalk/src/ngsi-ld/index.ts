export { ngsiLdContext } from './context.ts';
export { createNgsiLd, type NgsiLd, type NgsiLdOptions } from './create-ngsi-ld.ts';
export { readEntity, type NgsiForm, type PlainEntity } from './read-entity.ts';
export { contextUrls, writeEntity } from './write-entity.ts';
