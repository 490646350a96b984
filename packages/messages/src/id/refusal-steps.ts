import { ways } from './ways.ts';

/** What to do where a thing is not there, or not within reach: look for it where it is listed, then ask. */
export const lookIn = (way: keyof typeof ways): string =>
  `Cari di “${ways[way]}”; bila tidak tampak di sana, tanyakan kepada administrator lembaga Anda.`;
