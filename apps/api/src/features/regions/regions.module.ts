import { Module } from '@nestjs/common';
import { RegionsController } from './regions.controller.ts';
import { RegionsService } from './regions.service.ts';

@Module({ controllers: [RegionsController], providers: [RegionsService], exports: [RegionsService] })
export class RegionsModule {}
