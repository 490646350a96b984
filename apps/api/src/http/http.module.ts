import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Access } from './access.ts';
import { EndpointRegistry } from './endpoint-registry.ts';
import { EndpointRoutes } from './endpoint-routes.ts';
import { OpenStreams } from './open-streams.ts';
import { ProblemFilter } from './problem.filter.ts';
import { RateLimiter } from './rate-limiter.ts';
import { RepeatedRequests } from './repeated-requests.ts';

/** The edge: who may pass, what is parsed, what is answered. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Access,
    EndpointRegistry,
    EndpointRoutes,
    OpenStreams,
    RateLimiter,
    RepeatedRequests,
    ProblemFilter,
    // Deny by default: what a controller would open past the contract stays closed.
    { provide: APP_GUARD, useValue: { canActivate: () => false } },
    { provide: APP_FILTER, useExisting: ProblemFilter },
  ],
  exports: [EndpointRegistry, RateLimiter, ProblemFilter],
})
export class HttpModule {}
