export { type Content, precache, precacheOf } from './precache.ts';
