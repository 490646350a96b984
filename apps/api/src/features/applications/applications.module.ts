import { Module } from '@nestjs/common';
import { AssessmentFilesModule } from '../assessment-files/assessment-files.module.ts';
import { AssessorsModule } from '../assessors/assessors.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { CooperativesModule } from '../cooperatives/cooperatives.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { ApplicationDecisionsService } from './application-decisions.service.ts';
import { ApplicationFormsService } from './application-forms.service.ts';
import { ApplicationOpeningService } from './application-opening.service.ts';
import { ApplicationViewsService } from './application-views.service.ts';
import { ApplicationsController } from './applications.controller.ts';
import { ApplicationsService } from './applications.service.ts';
import { AssessorChoicesService } from './assessor-choices.service.ts';
import { CandidateIdentitiesController } from './candidate-identities.controller.ts';
import { CandidateIdentitiesService } from './candidate-identities.service.ts';
import { MyApplicationsController } from './my-applications.controller.ts';
import { NikWarningsService } from './nik-warnings.service.ts';
import { OffersService } from './offers.service.ts';
import { SelfAssessmentsService } from './self-assessments.service.ts';

const services = [
  ApplicationDecisionsService,
  ApplicationFormsService,
  ApplicationOpeningService,
  ApplicationsService,
  ApplicationViewsService,
  AssessorChoicesService,
  CandidateIdentitiesService,
  NikWarningsService,
  OffersService,
  SelfAssessmentsService,
];

@Module({
  imports: [
    AssessmentFilesModule,
    AssessorsModule,
    CertificationBodiesModule,
    CompetenciesModule,
    CooperativesModule,
    PeopleModule,
    RegionsModule,
    SchemesModule,
  ],
  controllers: [ApplicationsController, CandidateIdentitiesController, MyApplicationsController],
  providers: services,
  exports: services,
})
export class ApplicationsModule {}
