import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { OpeningModule } from '../opening/opening.module.ts';
import { RoomsController } from './rooms.controller.ts';
import { RoomsService } from './rooms.service.ts';

@Module({
  imports: [CentresModule, OpeningModule],
  controllers: [RoomsController],
  providers: [RoomsService],
  exports: [RoomsService],
})
export class RoomsModule {}
