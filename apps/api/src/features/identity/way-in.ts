import type { CardGround } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { calendarFeedEvent } from '../calendar/calendar-feed.rules.ts';
import { sharingEnded } from '../sharing/share-link.rules.ts';
import { type EndedAddresses, WayInRepository } from './way-in.repository.ts';

/** Ends every way in to an account but for the session of a secret; the trail tells each address that ended with them. */
export async function endWaysIn(tx: Tx, accountId: string, by: DoneBy, exceptHash?: Buffer): Promise<void> {
  await tell(tx, await WayInRepository.in(tx).endOf(accountId, exceptHash), by);
}

/** Ends what claim cards of a ground opened and made, likewise. */
export async function endClaimedWaysIn(tx: Tx, ground: CardGround, by: DoneBy): Promise<void> {
  await tell(tx, await WayInRepository.in(tx).endClaimedBy(ground), by);
}

async function tell(tx: Tx, { feedsOf, links }: EndedAddresses, by: DoneBy): Promise<void> {
  const trail = AuditRepository.in(tx);
  await trail.append(
    by,
    feedsOf.map((accountId) => calendarFeedEvent('withdrawn', accountId)),
  );
  for (const { certificateId, centreId } of links) await trail.append(by, [sharingEnded(certificateId)], centreId);
}
