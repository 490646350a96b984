import { randomBytes } from 'node:crypto';
import {
  type Actor,
  assertCan,
  type CardGround,
  type ClaimCard,
  can,
  claimCodeLength,
  DomainError,
  formatCode,
  makeCode,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ClaimCardRepository } from './claim-card.repository.ts';
import { codeHashOf } from './claim-card.rules.ts';

/** To whom a card is given, and by whom. */
interface Given {
  ground: CardGround;
  fullName: string;
  issuerName: string;
  origin: string;
}

const DAY = 86_400_000;

/** Makes claim cards, for whom a centre trains and for whom a certification body assesses. */
@Injectable()
export class CardIssuingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentsService,
    private readonly applications: ApplicationsService,
    private readonly centres: CentresService,
    private readonly bodies: CertificationBodiesService,
    private readonly policies: PoliciesService,
    private readonly vault: Vault,
  ) {}

  /** Makes a card for a trainee and voids the one before; its code is told this once. */
  forTrainee(enrolmentId: string, origin: string, actor: Actor): Promise<ClaimCard> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'claim_card.issue');
      const { name: issuerName } = await this.centres.of(tx, cohort.centreId);
      const { fullName } = enrolment.person;
      const ground = { enrolmentId, applicationId: null };
      const { card, replaced } = await this.make(tx, { ground, fullName, issuerName, origin });
      const event = {
        ...{ type: 'enrolment.claim_card_issued', subjectType: 'enrolment' as const, subjectId: enrolmentId },
        data: { cohortId: cohort.id, replaced },
      };
      await AuditRepository.in(tx).append(actor, [event], cohort.centreId);
      return card;
    });
  }

  /** Makes a card for a candidate who handed in an application, and voids what they had from the same body before. */
  forCandidate(applicationId: string, origin: string, actor: Actor): Promise<ClaimCard> {
    return this.transactions.run(async (tx) => {
      const { bodyId, number, fullName, status, enteredBy } = await this.applications.locked(tx, applicationId);
      const { centreId, name: issuerName } = await this.bodies.of(tx, bodyId);
      const hidden = status === 'draft' && enteredBy === 'applicant';
      if (hidden || !can(actor, 'candidate_card.issue', { bodyId, centreId })) {
        throw new DomainError('application.not_found');
      }
      assertCan(actor, 'candidate_card.issue', { bodyId, centreId });
      if (status === 'draft') throw new DomainError('claim_card.application_draft');
      await ClaimCardRepository.in(tx).lockCandidate(applicationId);
      const ground = { enrolmentId: null, applicationId };
      const { card, replaced } = await this.make(tx, { ground, fullName, issuerName, origin });
      const event = {
        ...{ type: 'application.claim_card_issued', subjectType: 'application' as const, subjectId: applicationId },
        data: { bodyId, number, replaced },
      };
      await AuditRepository.in(tx).append(actor, [event]);
      return card;
    });
  }

  private async make(tx: Tx, { ground, fullName, issuerName, origin }: Given) {
    const code = makeCode(randomBytes(claimCodeLength), claimCodeLength);
    const days = (await this.policies.all(tx))['claim_card.valid_days'];
    const expiresAt = new Date(Date.parse(tx.at) + days * DAY).toISOString();
    const repository = ClaimCardRepository.in(tx);
    const replaced = await repository.replaceActive(ground);
    await repository.insert({
      ...{ id: newId(), ...ground, codeHash: codeHashOf(this.vault, code), createdAt: tx.at, expiresAt },
      ...{ pinHash: null, failedTries: 0, claimedAt: null, lockedAt: null, replacedAt: null, bundleId: null },
    });
    const claimCode = formatCode(code);
    const card: ClaimCard = {
      claimCode,
      ...ground,
      fullName,
      issuerName,
      claimUrl: `${origin}/my#card=${claimCode}`,
      expiresAt,
    };
    return { card, replaced };
  }
}
