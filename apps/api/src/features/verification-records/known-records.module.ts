import { Module } from '@nestjs/common';
import { KnownRecordRepository } from './known-record.repository.ts';
import { KnownRecordsService } from './known-records.service.ts';

/** Apart, because the check of a file asks it, and the making of records asks that check. */
@Module({ providers: [KnownRecordRepository, KnownRecordsService], exports: [KnownRecordsService] })
export class KnownRecordsModule {}
