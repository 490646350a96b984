import type { myErasure as source } from '../id/my-erasure.ts';
import { recordParts } from './record-parts.ts';

/** Sentences of the holder's own page: asking for erasure, and what went and what stayed. */
export const myErasure: typeof source = {
  ...recordParts,
  title: 'Ask for erasure',
  lead: 'Choose who holds your data, and see what can be erased and what must be kept. What is erased cannot be brought back; your certificates can still be checked.',
  issuer: 'Who holds it',
  show: 'See what can be erased',
  ask: 'Ask for erasure',
  asked: 'The request was sent. Two people decide it.',
  wouldGo: 'What will be erased',
  wouldStay: 'What is kept, and why',
  went: 'What was erased',
  stayed: 'What is kept, and why',
  nothing: 'Nothing can be erased now.',
  goes: (part, count) => (count === 1 ? part : `${part} (${count})`),
  stays: (part, reason) => `${part}: ${reason}`,
};
