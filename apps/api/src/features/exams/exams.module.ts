import { Module } from '@nestjs/common';
import { InstrumentsModule } from '../instruments/instruments.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { ExamAnswersService } from './exam-answers.service.ts';
import { ExamKeyingService } from './exam-keying.service.ts';
import { ExamPapersService } from './exam-papers.service.ts';
import { ExamPrintsService } from './exam-prints.service.ts';
import { ExamResultsService } from './exam-results.service.ts';
import { ExamRoomsService } from './exam-rooms.service.ts';
import { ExamSeatsController } from './exam-seats.controller.ts';
import { ExamSeatsService } from './exam-seats.service.ts';
import { ExamSittingsService } from './exam-sittings.service.ts';
import { ExamsController } from './exams.controller.ts';
import { SeatSheetsService } from './seat-sheets.service.ts';

@Module({
  imports: [InstrumentsModule, SchemesModule],
  controllers: [ExamsController, ExamSeatsController],
  providers: [
    ExamAnswersService,
    ExamKeyingService,
    ExamPapersService,
    ExamPrintsService,
    ExamResultsService,
    ExamRoomsService,
    ExamSeatsService,
    ExamSittingsService,
    SeatSheetsService,
  ],
  exports: [ExamPapersService, ExamResultsService, ExamSittingsService],
})
export class ExamsModule {}
