import type { Endpoint } from '@kompeten/contract';
import { SetMetadata } from '@nestjs/common';
import type { Handler } from './call.ts';

/** The metadata under which a handler carries its endpoint. */
export const ENDPOINT = 'kompeten:endpoint';

/**
 * Binds a method to an endpoint of the contract: its address, its permission, the parsing of what comes in,
 * and the shape of what goes out. The method takes one argument, a `Call` of the same endpoint.
 */
export function Handle<E extends Endpoint>(endpoint: E) {
  return <H extends Handler<E>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    SetMetadata(ENDPOINT, endpoint)(target, key, descriptor);
  };
}
