import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module.ts';
import { BodyDocumentsModule } from '../body-documents/body-documents.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { ConclusionService } from './conclusion.service.ts';
import { DecisionsController } from './decisions.controller.ts';
import { DecisionsService } from './decisions.service.ts';
import { FinishPublicationsJob } from './finish-publications.job.ts';
import { MyDecisionsService } from './my-decisions.service.ts';
import { PanelAccess } from './panel-access.service.ts';
import { PanelViews } from './panel-views.service.ts';
import { PanelsService } from './panels.service.ts';
import { PublicationService } from './publication.service.ts';
import { VotesService } from './votes.service.ts';

@Module({
  imports: [ApplicationsModule, BodyDocumentsModule, CertificationBodiesModule, SchemesModule, SigningKeysModule],
  controllers: [DecisionsController],
  providers: [
    ConclusionService,
    DecisionsService,
    FinishPublicationsJob,
    MyDecisionsService,
    PanelAccess,
    PanelViews,
    PanelsService,
    PublicationService,
    VotesService,
  ],
  exports: [DecisionsService, PublicationService],
})
export class DecisionsModule {}
