import { createOpenApi } from '@hutong/contract';
import type { PublishedDocument } from './document.ts';

/** The OpenAPI 3.1 document of the platform. */
export const openapiDocument = (): PublishedDocument => ({ data: { ...createOpenApi() } });
