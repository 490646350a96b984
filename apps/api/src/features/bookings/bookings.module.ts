import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { OpeningModule } from '../opening/opening.module.ts';
import { RoomsModule } from '../rooms/rooms.module.ts';
import { BookingsService } from './bookings.service.ts';

@Module({
  imports: [CentresModule, InstructorsModule, OpeningModule, RoomsModule],
  providers: [BookingsService],
  exports: [BookingsService],
})
export class BookingsModule {}
