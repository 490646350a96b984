import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { applicationOf } from '../app.module.ts';
import { Clock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../logging.ts';
import { freshDatabase } from '../testing/cluster.ts';

@Controller()
class Forgotten {
  @Get('forgotten')
  tell() {
    return { secret: true };
  }
}

class WithForgotten {}

describe('a handler that no endpoint of the contract stands for', () => {
  let app: NestFastifyApplication;
  let clean: () => Promise<void>;
  beforeAll(async () => {
    const database = await freshDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'kompeten-data-'));
    const config = readConfig({ KOMPETEN_DATA: folder, LOG_LEVEL: 'error' });
    const shell = { config, databaseUrl: database.appUrl, clock: new Clock(), logger: createLogger(config) };
    const module = { module: WithForgotten, imports: [applicationOf(shell)], controllers: [Forgotten] };
    app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
      logger: false,
      bodyParser: false,
    });
    await app.init();
    clean = async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  afterAll(() => clean?.());

  it('is closed to everybody', async () => {
    const { statusCode, json } = await app.inject({ url: '/forgotten' });
    expect([statusCode, json()]).toMatchObject([403, { code: 'identity.forbidden' }]);
  });
});
