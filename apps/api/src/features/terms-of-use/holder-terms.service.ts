import { type Actor, type CertificateKind, DomainError, type MyTerms, needsTerms, usualTerms } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AcceptanceRepository } from './acceptance.repository.ts';
import { TermsRepository } from './terms.repository.ts';
import { usualEdition } from './terms-of-use.service.ts';

/** A certificate whose holder may have to accept terms. */
export interface HeldCertificate {
  id: string;
  kind: CertificateKind;
  bodyId: string | null;
  personId: string;
}

/** What holders accept before they take a competency certificate in their hands. */
@Injectable()
export class HolderTermsService {
  constructor(private readonly bodies: CertificationBodiesService) {}

  /** Those of these certificates whose holder has still to accept the terms in force. */
  async toAccept(tx: Tx, rows: readonly HeldCertificate[]): Promise<ReadonlySet<string>> {
    const asked = rows.filter(needsTerms).map(({ id }) => id);
    if (asked.length === 0) return new Set();
    const standing = await AcceptanceRepository.in(tx).standing(asked);
    return new Set(asked.filter((id) => !standing.has(id)));
  }

  /** Refuses with `terms_of_use.not_accepted` to hand out what its holder has still to accept the terms of. */
  async assertAccepted(tx: Tx, row: HeldCertificate): Promise<void> {
    if ((await this.toAccept(tx, [row])).size > 0) throw new DomainError('terms_of_use.not_accepted');
  }

  /** The same where the caller is the holder; staff take files for their office. */
  async assertAcceptedBy(tx: Tx, row: HeldCertificate, { personId }: Actor): Promise<void> {
    if (personId === row.personId) await this.assertAccepted(tx, row);
  }

  /** What the holder of a certificate reads. */
  async of(tx: Tx, row: HeldCertificate): Promise<MyTerms> {
    const { edition, text } = (await inForceAt(tx, bodyOf(row))) ?? usualEdition;
    const { name: bodyName } = await this.bodies.of(tx, bodyOf(row));
    const acceptedAt = (await AcceptanceRepository.in(tx).standing([row.id])).get(row.id) ?? null;
    return { bodyName, edition, text, acceptedAt };
  }

  /** Accepts the edition that was read; refuses one that is no longer in force. */
  async accept(tx: Tx, row: HeldCertificate, edition: number, actor: Actor): Promise<MyTerms> {
    const bodyId = bodyOf(row);
    const repository = TermsRepository.in(tx);
    await repository.lock(bodyId);
    const kept = await inForceAt(tx, bodyId);
    if ((kept ?? usualEdition).edition !== edition) throw new DomainError('terms_of_use.changed');
    const termsId = kept?.id ?? newId();
    if (kept === null) await repository.keepUsual(termsId, bodyId, usualTerms);
    const isNew = (await this.toAccept(tx, [row])).size > 0;
    await AcceptanceRepository.in(tx).add(newId(), row.id, termsId);
    const event = { type: 'certificate.terms_accepted', subjectType: 'certificate' as const, subjectId: row.id };
    if (isNew) await AuditRepository.in(tx).append(actor, [{ ...event, data: { bodyId, edition } }]);
    return this.of(tx, row);
  }
}

/** What is in force and kept; null while it is the usual wording that nobody accepted yet. */
const inForceAt = async (tx: Tx, bodyId: string) =>
  (await TermsRepository.in(tx).of(bodyId)).find(({ status }) => status === 'published') ?? null;

function bodyOf(row: HeldCertificate): string {
  if (row.bodyId === null || !needsTerms(row)) throw new DomainError('terms_of_use.not_needed');
  return row.bodyId;
}
