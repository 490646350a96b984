import { Module } from '@nestjs/common';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { AssessorsController } from './assessors.controller.ts';
import { AssessorsService } from './assessors.service.ts';

@Module({
  imports: [CertificationBodiesModule, IdentityModule, PeopleModule, RegionsModule, SchemesModule],
  controllers: [AssessorsController],
  providers: [AssessorsService],
  exports: [AssessorsService],
})
export class AssessorsModule {}
