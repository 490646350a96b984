import { type Actor, type AssessmentOffer, licenceGap, offeredPurpose } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { ApplicationRepository } from './application.repository.ts';
import { OfferRepository } from './offer.repository.ts';

/** For what somebody may apply: what bodies are licensed for; a trainee who passed is offered it, and nothing more (rule 7). */
@Injectable()
export class OffersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
  ) {}

  /** What the caller may apply for today and what it would be for (rule 16); what their training prepared for first. */
  list({ personId, claimedIssuerIds }: Actor): Promise<{ items: AssessmentOffer[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      const offers = await OfferRepository.in(tx).all();
      const licences = await this.bodies.licencesOf(tx, [...new Set(offers.map(({ bodyId }) => bodyId))]);
      const trained = personId === null ? [] : await OfferRepository.in(tx).passedBy(personId, claimedIssuerIds);
      const earlier = personId === null ? [] : await ApplicationRepository.in(tx).allEarlier(personId);
      const today = dayInJakarta(tx.at);
      const items = offers
        .filter(
          ({ bodyId, schemeId }) =>
            licenceGap(
              licences.filter((one) => one.bodyId === bodyId),
              schemeId,
              today,
            ) === null,
        )
        .flatMap(({ schemeId, renewalOpensMonths, reassessmentDays, ...offer }): AssessmentOffer[] => {
          const before = earlier.filter((one) => one.schemeId === schemeId);
          const purpose = offeredPurpose(before, { ...offer, renewalOpensMonths, reassessmentDays }, today);
          const passed = trained.find((each) => each.schemeId === schemeId);
          return purpose === null ? [] : [{ ...offer, trainedIn: passed?.cohortTitle ?? null, purpose }];
        })
        .sort((one, other) => Number(other.trainedIn !== null) - Number(one.trainedIn !== null));
      return { items, nextCursor: null };
    });
  }
}
