import { createAsyncApi } from '@hutong/contract';
import type { PublishedDocument } from './document.ts';

/** The AsyncAPI 3.0 document of the platform. */
export const asyncapiDocument = (): PublishedDocument => ({ data: { ...createAsyncApi() } });
