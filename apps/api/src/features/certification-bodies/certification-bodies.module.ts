import { Module } from '@nestjs/common';
import { AssessmentFilesModule } from '../assessment-files/assessment-files.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { BodyLicencesService } from './body-licences.service.ts';
import { CertificationBodiesController } from './certification-bodies.controller.ts';
import { CertificationBodiesService } from './certification-bodies.service.ts';

@Module({
  imports: [AssessmentFilesModule, CentresModule, PoliciesModule, RegionsModule, SchemesModule],
  controllers: [CertificationBodiesController],
  providers: [BodyLicencesService, CertificationBodiesService],
  exports: [BodyLicencesService, CertificationBodiesService],
})
export class CertificationBodiesModule {}
