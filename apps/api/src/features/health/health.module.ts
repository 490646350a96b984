import { Module } from '@nestjs/common';
import { HealthRepository } from './health.repository.ts';
import { HealthRoutes } from './health.routes.ts';

@Module({ providers: [HealthRoutes, HealthRepository] })
export class HealthModule {}
