import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { AbsencesService } from './absences.service.ts';
import { ActivitiesService } from './activities.service.ts';
import { InstructorAccess } from './instructor-access.service.ts';
import { InstructorFilesService } from './instructor-files.service.ts';
import { InstructorLoadService } from './instructor-load.service.ts';
import { InstructorProfilesController } from './instructor-profiles.controller.ts';
import { InstructorsController } from './instructors.controller.ts';
import { InstructorsService } from './instructors.service.ts';
import { OwnConfirmationsModule } from './own-confirmations.module.ts';
import { QualificationsService } from './qualifications.service.ts';

@Module({
  imports: [CentresModule, CompetenciesModule, OwnConfirmationsModule, PoliciesModule],
  controllers: [InstructorsController, InstructorProfilesController],
  providers: [
    InstructorAccess,
    InstructorsService,
    QualificationsService,
    InstructorFilesService,
    AbsencesService,
    ActivitiesService,
    InstructorLoadService,
  ],
  exports: [InstructorsService, InstructorAccess, QualificationsService, InstructorFilesService, ActivitiesService],
})
export class InstructorsModule {}
