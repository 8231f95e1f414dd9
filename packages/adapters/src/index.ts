export { adapterCatalogue } from './catalogue.generated.ts';
export { adapterIds, loadAdapter, type AdapterId } from './load-adapter.ts';
export { adapterQualities } from './quality.generated.ts';
