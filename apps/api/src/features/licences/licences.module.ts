import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { LicencesController } from './licences.controller.ts';
import { LicencesService } from './licences.service.ts';

@Module({
  imports: [CentresModule, PoliciesModule],
  controllers: [LicencesController],
  providers: [LicencesService],
})
export class LicencesModule {}
