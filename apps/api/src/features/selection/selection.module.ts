import { Module } from '@nestjs/common';
import { OtpModule } from '../../otp/otp.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { ApplicantRetentionService } from './applicant-retention.service.ts';
import { ApplicantsService } from './applicants.service.ts';
import { ApplicationCardsService } from './application-cards.service.ts';
import { ApplicationsService } from './applications.service.ts';
import { ApplyingService } from './applying.service.ts';
import { FillSeatsJob } from './fill-seats.job.ts';
import { ForgetApplicantsJob } from './forget-applicants.job.ts';
import { IntakeController } from './intake.controller.ts';
import { OpenCohortsService } from './open-cohorts.service.ts';
import { PinCodeDeliveryService } from './pin-code-delivery.service.ts';
import { PinCodesService } from './pin-codes.service.ts';
import { PinResetsService } from './pin-resets.service.ts';
import { SeatsService } from './seats.service.ts';
import { SelectionController } from './selection.controller.ts';
import { SelectionSheetsService } from './selection-sheets.service.ts';
import { SelectionsService } from './selections.service.ts';
import { SendPinCodeJob } from './send-pin-code.job.ts';
import { TrainingPageRoutes } from './training-page.routes.ts';

/** From an open cohort to its participants: applying, verifying, selecting, and the seats that follow. */
@Module({
  imports: [
    CentresModule,
    CohortsModule,
    EnrolmentsModule,
    OtpModule,
    PeopleModule,
    PoliciesModule,
    VerificationModule,
  ],
  controllers: [IntakeController, SelectionController],
  providers: [
    ApplicantRetentionService,
    ApplicantsService,
    ApplicationCardsService,
    ApplicationsService,
    ApplyingService,
    FillSeatsJob,
    ForgetApplicantsJob,
    OpenCohortsService,
    PinCodeDeliveryService,
    PinCodesService,
    PinResetsService,
    SeatsService,
    SelectionSheetsService,
    SelectionsService,
    SendPinCodeJob,
    TrainingPageRoutes,
  ],
})
export class SelectionModule {}
