import type { myBreachNotices as source } from '../id/my-breach-notices.ts';
import { breachedData } from './breached-data.ts';

/** Sentences of the holder's own page: notices of breaches that concern them. */
export const myBreachNotices: typeof source = {
  title: 'Notice of a breach of your data',
  lead: 'By UU 27/2022 art. 46 you have the right to know which data were revealed, when and how, and what is done.',
  at: (issuer) => `Your data at ${issuer}`,
  data: (kinds) => `Data that were revealed: ${kinds}.`,
  kinds: breachedData,
  found: (instant) => `Found ${instant}.`,
  occurred: (day) => `Happened since ${day}.`,
  unknownDay: 'When it happened is not known yet.',
  what: 'What happened',
  measures: 'What is done, and what you can do',
  outcome: 'Outcome',
  contact: (where) => `Where to ask: ${where}`,
  read: 'I have read this',
  readOf: (title) => `I have read this: ${title}`,
  wasRead: (instant) => `You read this ${instant}.`,
};
