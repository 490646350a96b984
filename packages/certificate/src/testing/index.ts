export * from './forgeries.ts';
export * from './paper.ts';
export { photocopied, qrOn } from './photo.ts';
export { sampleSigning } from './sample-signing.ts';
export { type TimestampServer, timestampServer } from './timestamp-server.ts';
