import type { Endpoint } from '@kompeten/contract';
import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Handler, stateOf } from './call.ts';

/** The metadata under which a handler carries its endpoint. */
export const ENDPOINT = 'kompeten:endpoint';

const TheCall = createParamDecorator(
  (_: unknown, context: ExecutionContext) => stateOf(context.switchToHttp().getRequest<FastifyRequest>()).call,
);

/**
 * Binds a method to an endpoint of the contract: its address, its permission, the parsing of what comes in,
 * and the shape of what goes out. The method takes one argument, a `Call` of the same endpoint.
 */
export function Handle<E extends Endpoint>(endpoint: E) {
  return <H extends Handler<E>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    TheCall()(target, key, 0);
    applyDecorators(
      RequestMapping({ path: endpoint.path, method: RequestMethod[endpoint.method] }),
      HttpCode(endpoint.status ?? 200),
      SetMetadata(ENDPOINT, endpoint),
    )(target, key, descriptor);
  };
}
