import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

/** What waits for the head's approval: a list of one cohort, and a round of many. */
export async function issuanceSamples(head: Colleague) {
  const query = { limit: 20, status: 'pending_approval' as const };
  const batches = await head.call(contract.listIssuanceBatches, { query });
  const rounds = await head.call(contract.listIssuanceRounds, { query });
  return { batchId: first(batches.items, 'waiting batch').id, roundId: first(rounds.items, 'waiting round').id };
}
