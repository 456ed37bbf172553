export { foldOrigins } from './fold/index.ts';
export { traceOf } from './trace/index.ts';
