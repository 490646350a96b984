import { ways } from './ways.ts';

/** What to do where a thing is not there, or not within reach: look for it where it is listed, then ask. */
export const lookIn = (way: keyof typeof ways): string =>
  `Look for it in “${ways[way]}”; if it is not there, ask the administrator of your organisation.`;
