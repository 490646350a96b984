import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { HealthRepository } from './health.repository.ts';

/** Liveness and readiness, outside the API's base path, for whatever watches over the process. */
@Injectable()
export class HealthRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly health: HealthRepository,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    server?.get('/healthz', async () => ({ status: 'ok' }));
    server?.get('/readyz', async (_, reply) => {
      const obstacles = await this.health.obstacles();
      return reply
        .status(obstacles.length === 0 ? 200 : 503)
        .send({ status: obstacles.length === 0 ? 'ready' : 'not_ready', obstacles });
    });
  }
}
