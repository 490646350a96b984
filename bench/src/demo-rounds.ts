import { contract } from '@kompeten/contract';
import { completedCohort, type Official } from './demo-office.ts';

const LOOK_MS = 100;

/** Waits until a round has come so far. */
async function roundAt(official: Official, roundId: string, status: string) {
  for (;;) {
    const round = await official.call(contract.getIssuanceRound, { params: { roundId } });
    if (round.status === status) return round;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Completed cohorts whose certificates are requested at once and wait for the second person. */
export async function requestedRound(manager: Official, cohorts: number, people: number): Promise<string> {
  for (let count = 0; count < cohorts; count += 1) await completedCohort(manager, people);
  const asked = { params: { centreId: manager.centreId }, body: { kind: 'training' as const } };
  const { id } = await manager.call(contract.requestIssuanceRound, asked);
  await roundAt(manager, id, 'pending_approval');
  return id;
}

/** A round that the second person approves, once everything of it is issued. */
export async function issuedRound(head: Official, roundId: string) {
  const { listHash } = await roundAt(head, roundId, 'pending_approval');
  const body = { listHash: listHash ?? '' };
  await head.call(contract.approveIssuanceRound, { params: { roundId }, body });
  return roundAt(head, roundId, 'done');
}
