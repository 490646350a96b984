import type { CardGround } from '@kompeten/domain';
import { Not } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { type SessionRow, sessionTable } from './session.table.ts';

export class SessionRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SessionRepository {
    return new SessionRepository(tx);
  }

  async insert(session: SessionRow): Promise<void> {
    await this.tx.table(sessionTable).insert(session);
  }

  /** When the session of a secret began, or null where there is none. */
  async openedAt(tokenHash: Buffer): Promise<string | null> {
    return (await this.tx.table(sessionTable).findOneBy({ tokenHash }))?.createdAt ?? null;
  }

  /** Ends the session of a secret and answers whose it was. */
  async remove(tokenHash: Buffer): Promise<SessionRow | null> {
    const table = this.tx.table(sessionTable);
    const session = await table.findOneBy({ tokenHash });
    if (session) await table.delete({ id: session.id });
    return session;
  }

  /** Ends every session that claim cards of an enrolment opened, or those of a candidate from one certification body. */
  async removeClaimedBy({ enrolmentId, applicationId }: CardGround): Promise<void> {
    await this.tx.sql(
      `delete from sessions where claim_enrolment_id = $1 or claim_application_id in (
         select other.id from assessment_applications a join assessment_applications other
           on other.person_id = a.person_id and other.body_id = a.body_id where a.id = $2)`,
      [enrolmentId, applicationId],
    );
  }

  /** Ends the sessions of an account, but for the one of a secret. */
  async removeOf(accountId: string, exceptHash?: Buffer): Promise<void> {
    const others = exceptHash ? { tokenHash: Not(exceptHash) } : {};
    await this.tx.table(sessionTable).delete({ accountId, ...others });
  }

  async secondFactorGiven(tokenHash: Buffer): Promise<void> {
    await this.tx.table(sessionTable).update({ tokenHash }, { secondFactorAt: this.tx.at });
  }

  async removeExpired(): Promise<void> {
    await this.tx.sql('delete from sessions where expires_at < $1', [this.tx.at]);
  }
}
