import { Module } from '@nestjs/common';
import { JoiningService } from './joining.service.ts';
import { MergesController } from './merges.controller.ts';
import { MergesService } from './merges.service.ts';

@Module({ controllers: [MergesController], providers: [JoiningService, MergesService] })
export class MergesModule {}
