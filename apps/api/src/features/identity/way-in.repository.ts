import type { CardGround } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { AccessTokenRepository } from './access-token.repository.ts';
import { SessionRepository } from './session.repository.ts';

/** What claim cards of an enrolment opened or made, or those of a candidate from one certification body. */
const CLAIMED = `(claim_enrolment_id = $1 or claim_application_id in (
  select other.id from assessment_applications a join assessment_applications other
    on other.person_id = a.person_id and other.body_id = a.body_id where a.id = $2))`;

/** Every way in to what is an account's: sessions and tokens, and the addresses that lead there without either. */
export class WayInRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): WayInRepository {
    return new WayInRepository(tx);
  }

  /** Ends the ways in to an account but for the session of a secret: its sessions, tokens, calendars and links to certificates. */
  async endOf(accountId: string, exceptHash?: Buffer): Promise<void> {
    await SessionRepository.in(this.tx).removeOf(accountId, exceptHash);
    await AccessTokenRepository.in(this.tx).removeOf(accountId);
    await this.tx.sql('delete from calendar_feeds where account_id = $1', [accountId]);
    await this.tx.sql(
      `update share_links l set withdrawn_at = $2 from accounts a
       where a.id = $1 and l.person_id = a.person_id and l.withdrawn_at is null and l.expires_at > $2`,
      [accountId, this.tx.at],
    );
  }

  /** Ends what claim cards of a ground opened: their sessions, and the calendars and links that those made. */
  async endClaimedBy(ground: CardGround): Promise<void> {
    const { enrolmentId, applicationId } = ground;
    await SessionRepository.in(this.tx).removeClaimedBy(ground);
    await this.tx.sql(`delete from calendar_feeds where ${CLAIMED}`, [enrolmentId, applicationId]);
    await this.tx.sql(
      `update share_links set withdrawn_at = $3 where withdrawn_at is null and expires_at > $3 and ${CLAIMED}`,
      [enrolmentId, applicationId, this.tx.at],
    );
  }
}
