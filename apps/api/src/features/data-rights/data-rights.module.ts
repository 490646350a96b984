import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { JudgementsModule } from '../judgements/judgements.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RetentionModule } from '../retention/retention.module.ts';
import { SharingModule } from '../sharing/sharing.module.ts';
import { SignInCodesModule } from '../sign-in-codes/sign-in-codes.module.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { DataRequestsService } from './data-requests.service.ts';
import { DataRightsController } from './data-rights.controller.ts';
import { ErasureRequestsService } from './erasure-requests.service.ts';
import { ErasuresController } from './erasures.controller.ts';
import { EvidenceService } from './evidence.service.ts';
import { ForgetEvidenceJob } from './forget-evidence.job.ts';
import { MyDataRequestsService } from './my-data-requests.service.ts';
import { MyDataRightsService } from './my-data-rights.service.ts';
import { MyErasuresService } from './my-erasures.service.ts';
import { PersonRecordsService } from './person-records.service.ts';
import { PersonalDataService } from './personal-data.service.ts';

@Module({
  imports: [
    ApplicationsModule,
    CertificatesModule,
    EnrolmentsModule,
    JudgementsModule,
    PoliciesModule,
    RetentionModule,
    SharingModule,
    SignInCodesModule,
  ],
  controllers: [DataRightsController, ErasuresController],
  providers: [
    DataRequestSteps,
    DataRequestsService,
    ErasureRequestsService,
    EvidenceService,
    ForgetEvidenceJob,
    MyDataRequestsService,
    MyDataRightsService,
    MyErasuresService,
    PersonRecordsService,
    PersonalDataService,
  ],
})
export class DataRightsModule {}
