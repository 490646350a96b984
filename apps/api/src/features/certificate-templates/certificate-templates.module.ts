import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { CertificateDesignsService } from './certificate-designs.service.ts';
import { CertificateTemplatesController } from './certificate-templates.controller.ts';
import { CertificateTemplatesService } from './certificate-templates.service.ts';
import { TemplateAccessService } from './template-access.service.ts';
import { TemplateFilesService } from './template-files.service.ts';
import { TemplateHandoverService } from './template-handover.service.ts';
import { TemplatePreviewsService } from './template-previews.service.ts';
import { TemplateStoreService } from './template-store.service.ts';

@Module({
  imports: [CentresModule, CertificationBodiesModule],
  controllers: [CertificateTemplatesController],
  providers: [
    CertificateDesignsService,
    CertificateTemplatesService,
    TemplateAccessService,
    TemplateFilesService,
    TemplateHandoverService,
    TemplatePreviewsService,
    TemplateStoreService,
  ],
  exports: [CertificateDesignsService],
})
export class CertificateTemplatesModule {}
