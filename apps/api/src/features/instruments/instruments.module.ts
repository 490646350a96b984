import { Module } from '@nestjs/common';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { InstrumentImportService } from './instrument-import.service.ts';
import { InstrumentItemsService } from './instrument-items.service.ts';
import { InstrumentSetsService } from './instrument-sets.service.ts';
import { InstrumentStatisticsService } from './instrument-statistics.service.ts';
import { InstrumentsController } from './instruments.controller.ts';
import { KnownSetsService } from './known-sets.service.ts';
import { UsedInstrumentsService } from './used-instruments.service.ts';

@Module({
  imports: [CompetenciesModule, SchemesModule],
  controllers: [InstrumentsController],
  providers: [
    InstrumentImportService,
    InstrumentItemsService,
    InstrumentSetsService,
    InstrumentStatisticsService,
    KnownSetsService,
    UsedInstrumentsService,
  ],
  exports: [InstrumentItemsService, InstrumentSetsService, InstrumentImportService, UsedInstrumentsService],
})
export class InstrumentsModule {}
