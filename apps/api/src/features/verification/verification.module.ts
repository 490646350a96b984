import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CredentialChecksModule } from '../credentials/credential-checks.module.ts';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { KnownRecordsModule } from '../verification-records/known-records.module.ts';
import { AnswerPageRoutes } from './answer-page.routes.ts';
import { AnswerPages } from './answer-pages.service.ts';
import { AskedRowsService } from './asked-rows.service.ts';
import { BirthDateChecksController } from './birth-date-checks.controller.ts';
import { BirthDateChecksService } from './birth-date-checks.service.ts';
import { BirthDateFormRoutes } from './birth-date-form.routes.ts';
import { FilesVerificationService } from './files-verification.service.ts';
import { GuessersQueue } from './guessers-queue.ts';
import { JudgingThreads } from './judging-threads.ts';
import { ListPageRoutes } from './list-page.routes.ts';
import { ListVerificationService } from './list-verification.service.ts';
import { NumberChecksService } from './number-checks.service.ts';
import { NumberPageRoutes } from './number-page.routes.ts';
import { OwnBirthDateChecksService } from './own-birth-date-checks.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';
import { VerificationController } from './verification.controller.ts';
import { VerificationRepository } from './verification.repository.ts';
import { VerificationService } from './verification.service.ts';

@Module({
  imports: [
    CertificatesModule,
    CredentialChecksModule,
    KnownRecordsModule,
    PoliciesModule,
    RestrictionsModule,
    SigningKeysModule,
  ],
  controllers: [BirthDateChecksController, VerificationController],
  providers: [
    AnswerPageRoutes,
    AnswerPages,
    AskedRowsService,
    BirthDateChecksService,
    BirthDateFormRoutes,
    FilesVerificationService,
    GuessersQueue,
    JudgingThreads,
    ListPageRoutes,
    ListVerificationService,
    NumberChecksService,
    NumberPageRoutes,
    OwnBirthDateChecksService,
    PdfVerificationService,
    VerificationRepository,
    VerificationService,
  ],
  exports: [AnswerPages, AskedRowsService, PdfVerificationService, VerificationService],
})
export class VerificationModule {}
