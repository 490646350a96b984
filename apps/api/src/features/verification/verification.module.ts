import { Module } from '@nestjs/common';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { AnswerPageRoutes } from './answer-page.routes.ts';
import { ListVerificationService } from './list-verification.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';
import { VerificationController } from './verification.controller.ts';
import { VerificationRepository } from './verification.repository.ts';
import { VerificationService } from './verification.service.ts';

@Module({
  imports: [SigningKeysModule],
  controllers: [VerificationController],
  providers: [
    AnswerPageRoutes,
    ListVerificationService,
    PdfVerificationService,
    VerificationRepository,
    VerificationService,
  ],
  exports: [PdfVerificationService],
})
export class VerificationModule {}
