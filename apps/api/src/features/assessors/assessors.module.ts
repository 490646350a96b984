import { Module } from '@nestjs/common';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { AssessorsController } from './assessors.controller.ts';
import { AssessorsService } from './assessors.service.ts';
import { BodyTermsService } from './body-terms.service.ts';
import { ConflictsController } from './conflicts.controller.ts';
import { ConflictsService } from './conflicts.service.ts';
import { IndependenceService } from './independence.service.ts';
import { OwnConflictsService } from './own-conflicts.service.ts';

@Module({
  imports: [CertificationBodiesModule, IdentityModule, PeopleModule, PoliciesModule, RegionsModule, SchemesModule],
  controllers: [AssessorsController, ConflictsController],
  providers: [AssessorsService, BodyTermsService, ConflictsService, IndependenceService, OwnConflictsService],
  exports: [AssessorsService, ConflictsService, IndependenceService, OwnConflictsService],
})
export class AssessorsModule {}
