import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { ForgetRecordsJob } from './forget-records.job.ts';
import { KnownRecordsModule } from './known-records.module.ts';
import { RecordPageRoutes } from './record-page.routes.ts';
import { VerificationRecordsController } from './verification-records.controller.ts';
import { VerificationRecordsService } from './verification-records.service.ts';

@Module({
  imports: [KnownRecordsModule, PoliciesModule, SigningKeysModule, VerificationModule],
  controllers: [VerificationRecordsController],
  providers: [ForgetRecordsJob, RecordPageRoutes, VerificationRecordsService],
})
export class VerificationRecordsModule {}
