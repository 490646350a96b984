export { lightContract } from './light-contract.ts';
export type { Content } from './packs.ts';
export { precache, precacheOf } from './precache.ts';
