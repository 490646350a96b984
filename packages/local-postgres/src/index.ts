export type { Identity } from './identity.ts';
export { memoryFolder } from './memory.ts';
export type { DatabaseUrls } from './roles.ts';
export { type LocalPostgres, type StartOptions, startPostgres } from './start-postgres.ts';
export { createDatabaseFromTemplate, type ExtraDatabase } from './template-database.ts';
export { throwawayCluster } from './throwaway-cluster.ts';
