import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRegistry } from './job-registry.ts';
import { JobRunner } from './job-runner.ts';
import { TidyUpJob } from './tidy-up.job.ts';

@Global()
@Module({ imports: [DiscoveryModule], providers: [JobRegistry, JobRunner, TidyUpJob], exports: [JobRunner] })
export class JobsModule {}
