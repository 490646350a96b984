import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { BodyDocumentsController } from './body-documents.controller.ts';
import { BodyDocumentsService } from './body-documents.service.ts';
import { CompetencyBatchesService } from './competency-batches.service.ts';
import { IssueDocumentsJob, ResumeDocumentsJob } from './issue-documents.jobs.ts';
import { IssueDocumentsService } from './issue-documents.service.ts';

@Module({
  imports: [CertificatesModule, CertificationBodiesModule],
  controllers: [BodyDocumentsController],
  providers: [
    BodyDocumentsService,
    CompetencyBatchesService,
    IssueDocumentsJob,
    IssueDocumentsService,
    ResumeDocumentsJob,
  ],
  exports: [BodyDocumentsService],
})
export class BodyDocumentsModule {}
