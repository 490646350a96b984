import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress, { type FastifyCompressOptions } from '@fastify/compress';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { applicationOf, type Shell } from './app.module.ts';
import { documentationRoutes } from './http/documentation.ts';
import { Metrics } from './http/metrics.ts';
import { isOwnProxy } from './http/own-proxy.ts';
import { readableAddress } from './http/readable-address.ts';
import { BODY_LIMIT } from './http/refusal.ts';
import { logRequests } from './http/request-log.ts';
import { secureAnswers } from './http/security-headers.ts';
import { newTraceId } from './http/trace.ts';
import { answersToUnread, LONGEST_PART } from './http/unread-requests.ts';
import { serveWebApps } from './http/web-apps.ts';

/** Answers are packed while somebody waits: the last twentieth of the bytes would cost a third of the time. */
const PACKING: FastifyCompressOptions = {
  threshold: 1024,
  // Nobody sends us packed bodies: a few bytes that unpack to gigabytes are refused as what they are, unread.
  globalDecompression: false,
  encodings: ['br', 'gzip'],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  zlibOptions: { level: 3 },
};

/** A request is sent within these times, also from a phone at the edge of a network; who takes longer gives up the place. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 300_000, connectionsCheckingInterval: 5_000 };

/** The application, ready to listen. */
export async function createApp(shell: Shell): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: ({ headers }: IncomingMessage) => newTraceId(headers),
    forceCloseConnections: true,
    http: PATIENCE,
    requestTimeout: PATIENCE.requestTimeout,
    // A public address means a proxy of ours in front, which tells the caller's own address.
    trustProxy: shell.config.publicUrl !== undefined && isOwnProxy,
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    routerOptions: { maxParamLength: LONGEST_PART },
    ...answersToUnread(shell.config, shell.logger),
  });
  const app = await NestFactory.create<NestFastifyApplication>(applicationOf(shell), adapter, {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  await equip(app, shell);
  await app.init();
  return app;
}

async function equip(app: NestFastifyApplication, { config, logger }: Shell): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const metrics = new Metrics();
  server.removeContentTypeParser('text/plain');
  logRequests(server, logger, metrics);
  secureAnswers(server, config);
  await app.register(cookie);
  await app.register(compress, PACKING);
  server.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  documentationRoutes(server);
  await serveWebApps(server);
}
