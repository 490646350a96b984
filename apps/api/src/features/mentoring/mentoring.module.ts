import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CooperativesModule } from '../cooperatives/cooperatives.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { MentoredService } from './mentored.service.ts';
import { MentoringController } from './mentoring.controller.ts';
import { MentoringFilesService } from './mentoring-files.service.ts';
import { MentoringKitService } from './mentoring-kit.service.ts';
import { MentorshipAccess } from './mentorship-access.service.ts';
import { MentorshipsService } from './mentorships.service.ts';
import { PlacementsController } from './placements.controller.ts';
import { PlacementsService } from './placements.service.ts';
import { VisitPhotosService } from './visit-photos.service.ts';
import { VisitsService } from './visits.service.ts';

@Module({
  imports: [CentresModule, CohortsModule, CooperativesModule, PoliciesModule],
  controllers: [MentoringController, PlacementsController],
  providers: [
    MentoringFilesService,
    MentoringKitService,
    MentorshipAccess,
    MentoredService,
    MentorshipsService,
    PlacementsService,
    VisitPhotosService,
    VisitsService,
  ],
  exports: [MentorshipAccess],
})
export class MentoringModule {}
