import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { CandidateCardsService } from './candidate-cards.service.ts';
import { CardBundlesService } from './card-bundles.service.ts';
import { CardHoldersService } from './card-holders.service.ts';
import { CardIssuingService } from './card-issuing.service.ts';
import { ClaimCardsController } from './claim-cards.controller.ts';
import { ClaimCardsService } from './claim-cards.service.ts';

@Module({
  imports: [
    ApplicationsModule,
    CentresModule,
    CertificationBodiesModule,
    EnrolmentsModule,
    PeopleModule,
    PoliciesModule,
  ],
  controllers: [ClaimCardsController],
  providers: [CandidateCardsService, CardBundlesService, CardHoldersService, CardIssuingService, ClaimCardsService],
  exports: [CardIssuingService, ClaimCardsService],
})
export class ClaimCardsModule {}
