import { Module } from '@nestjs/common';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { AssessmentSitesController } from './assessment-sites.controller.ts';
import { AssessmentSitesService } from './assessment-sites.service.ts';

@Module({
  imports: [CertificationBodiesModule, RegionsModule, RoomsModule],
  controllers: [AssessmentSitesController],
  providers: [AssessmentSitesService],
  exports: [AssessmentSitesService],
})
export class AssessmentSitesModule {}
