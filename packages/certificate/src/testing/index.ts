export { type BsreServer, bsreServer } from './bsre-server.ts';
export * from './forgeries.ts';
export * from './paper.ts';
export { photocopied, qrOn } from './photo.ts';
export { type ProgramResult, run, temporaryFolder } from './programs.ts';
export { type RemoteSignerServer, remoteSignerServer } from './remote-signer-server.ts';
export { sampleSigning } from './sample-signing.ts';
export { type TimestampServer, timestampServer } from './timestamp-server.ts';
export { type TrustServiceStage, trustService } from './trust-service.ts';
