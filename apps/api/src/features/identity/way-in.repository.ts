import type { CardGround } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import type { EndedLink } from '../sharing/share-link.rules.ts';
import { AccessTokenRepository } from './access-token.repository.ts';
import { SessionRepository } from './session.repository.ts';

/** What claim cards of an enrolment opened or made, or those of a candidate from one certification body; the ground from this value on. */
const claimedBy = (first: number) => `(claim_enrolment_id = $${first} or claim_application_id in (
  select other.id from assessment_applications a join assessment_applications other
    on other.person_id = a.person_id and other.body_id = a.body_id where a.id = $${first + 1}))`;

/** The addresses that ended: whose calendars, and the links to which certificates. */
export interface EndedAddresses {
  feedsOf: string[];
  links: EndedLink[];
}

/** Every way in to what is an account's: sessions and tokens, and the addresses that lead there without either. */
export class WayInRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): WayInRepository {
    return new WayInRepository(tx);
  }

  /** Ends the ways in to an account but for the session of a secret: its sessions, tokens, calendars and links to certificates. */
  async endOf(accountId: string, exceptHash?: Buffer): Promise<EndedAddresses> {
    await SessionRepository.in(this.tx).removeOf(accountId, exceptHash);
    await AccessTokenRepository.in(this.tx).removeOf(accountId);
    const feedsOf = await this.removeFeeds('account_id = $1', [accountId]);
    const links = await this.endLinks('l.person_id = (select a.person_id from accounts a where a.id = $2)', [
      accountId,
    ]);
    return { feedsOf, links };
  }

  /** Ends what claim cards of a ground opened: their sessions, and the calendars and links that those made. */
  async endClaimedBy(ground: CardGround): Promise<EndedAddresses> {
    const { enrolmentId, applicationId } = ground;
    await SessionRepository.in(this.tx).removeClaimedBy(ground);
    const feedsOf = await this.removeFeeds(claimedBy(1), [enrolmentId, applicationId]);
    return { feedsOf, links: await this.endLinks(claimedBy(2), [enrolmentId, applicationId]) };
  }

  private async removeFeeds(which: string, values: readonly unknown[]): Promise<string[]> {
    const gone = `with gone as (delete from calendar_feeds where ${which} returning account_id) select account_id as "accountId" from gone`;
    return (await this.tx.sql<{ accountId: string }>(gone, values)).map(({ accountId }) => accountId);
  }

  private endLinks(which: string, values: readonly unknown[]): Promise<EndedLink[]> {
    return this.tx.sql<EndedLink>(
      `with ended as (update share_links l set withdrawn_at = $1 where l.withdrawn_at is null and l.expires_at > $1
         and ${which} returning l.certificate_id)
       select e.certificate_id as "certificateId", c.centre_id as "centreId"
       from ended e join certificates c on c.id = e.certificate_id`,
      [this.tx.at, ...values],
    );
  }
}
