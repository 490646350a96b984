export * from './forgeries.ts';
export * from './paper.ts';
export { sampleSigning } from './sample-signing.ts';
