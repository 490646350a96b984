import { Module } from '@nestjs/common';
import { CompetenciesController } from './competencies.controller.ts';
import { CompetenciesService } from './competencies.service.ts';

@Module({ controllers: [CompetenciesController], providers: [CompetenciesService], exports: [CompetenciesService] })
export class CompetenciesModule {}
