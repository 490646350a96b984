import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { RecordedController } from './recorded.controller.ts';
import { RecordedBatchesService } from './recorded-batches.service.ts';
import { RecordedImportService } from './recorded-import.service.ts';
import { RegisterService } from './register.service.ts';

@Module({
  imports: [CentresModule, CertificatesModule, PeopleModule],
  controllers: [RecordedController],
  providers: [RecordedBatchesService, RecordedImportService, RegisterService],
  exports: [RecordedBatchesService, RecordedImportService],
})
export class RecordedModule {}
