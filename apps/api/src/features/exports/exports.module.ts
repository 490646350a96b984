import { Module } from '@nestjs/common';
import { AssessmentExportsController } from './assessment-exports.controller.ts';
import { ExportsController } from './exports.controller.ts';
import { ExportsService } from './exports.service.ts';
import { OfficeExportsController } from './office-exports.controller.ts';
import { ReferenceExportsController } from './reference-exports.controller.ts';
import { RegisterExportsController } from './register-exports.controller.ts';

@Module({
  controllers: [
    ExportsController,
    AssessmentExportsController,
    ReferenceExportsController,
    RegisterExportsController,
    OfficeExportsController,
  ],
  providers: [ExportsService],
})
export class ExportsModule {}
