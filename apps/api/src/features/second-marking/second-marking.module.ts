import { Module } from '@nestjs/common';
import { JudgementsModule } from '../judgements/judgements.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { MarkingAgreementService } from './marking-agreement.service.ts';
import { SecondMarkingController } from './second-marking.controller.ts';
import { SecondMarkingService } from './second-marking.service.ts';

/** Blind second marking of a sample, and how well assessors agree. */
@Module({
  imports: [JudgementsModule, PoliciesModule],
  controllers: [SecondMarkingController],
  providers: [MarkingAgreementService, SecondMarkingService],
  exports: [MarkingAgreementService],
})
export class SecondMarkingModule {}
