import type { Endpoint, EndpointSpec } from '@kompeten/contract';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Call } from './call.ts';
import { ENDPOINT } from './endpoint.decorator.ts';

/** An endpoint and the method that was bound to it. */
export interface BoundEndpoint {
  readonly endpoint: Endpoint;
  readonly handle: (call: Call<EndpointSpec>) => Promise<unknown>;
}

/** Finds every method of a controller that carries an endpoint; one without is reached by nobody. */
@Injectable()
export class EndpointRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** The endpoints of all controllers. */
  all(): BoundEndpoint[] {
    return this.discovery.getControllers().flatMap(({ instance }) => this.of(instance));
  }

  private of(controller: Record<string, BoundEndpoint['handle']>): BoundEndpoint[] {
    return this.scanner.getAllMethodNames(Object.getPrototypeOf(controller)).flatMap((name) => {
      const method = controller[name];
      const endpoint = method && this.reflector.get<Endpoint | undefined>(ENDPOINT, method);
      return endpoint ? [{ endpoint, handle: method.bind(controller) }] : [];
    });
  }
}
