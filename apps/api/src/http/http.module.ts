import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { EndpointInterceptor } from './endpoint.interceptor.ts';
import { OpenStreams } from './open-streams.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RateLimiter } from './rate-limiter.ts';
import { RepeatedRequests } from './repeated-requests.ts';

/** The edge: who may pass, what is parsed, what is answered. */
@Global()
@Module({
  providers: [
    OpenStreams,
    RateLimiter,
    RepeatedRequests,
    ProblemFilter,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: EndpointInterceptor },
    { provide: APP_FILTER, useExisting: ProblemFilter },
  ],
  exports: [RateLimiter, ProblemFilter],
})
export class HttpModule {}
