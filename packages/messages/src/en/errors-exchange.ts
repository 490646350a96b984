import type { ExchangeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about the layouts of other systems. */
export const exchangeErrors: Sentences<keyof ExchangeErrors> = {
  'exchange.not_found': () => `This layout was not found. ${lookIn('exchange')}`,
  'exchange.stale': () => 'This layout was replaced by another edition since you opened it. Reload and do it again.',
  'exchange.field_not_of_record': ({ field }) => `“${field}” does not belong to this kind of record.`,
  'exchange.heading_twice': ({ heading }) => `The heading “${heading}” stands twice.`,
  'exchange.only_one': ({ direction }) =>
    direction === 'export'
      ? 'Only in this layout do bodies report to BNSP. Make another layout that goes out first, then turn this one.'
      : 'Only in this layout are BNSP’s numbers read. Make another layout that comes in first, then turn this one.',
  'exchange.superseded': () => 'This edition is no longer in force. Use the newest.',
  'exchange.not_for_export': () => 'This layout is only for data that comes in.',
  'exchange.reason_needed': () => 'This layout holds whole NIKs. Say why they are shown; each look is noted.',
  'exchange.cohort_needed': () => 'Choose the cohort whose people are written.',
  'exchange.written_elsewhere': () => 'Files of results are written from the page of the assessment.',
};
