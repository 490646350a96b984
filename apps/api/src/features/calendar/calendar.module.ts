import { Module } from '@nestjs/common';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { CalendarController } from './calendar.controller.ts';
import { CalendarService } from './calendar.service.ts';

@Module({ imports: [InstructorsModule], controllers: [CalendarController], providers: [CalendarService] })
export class CalendarModule {}
