import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { Config } from '../config.ts';

/** Gives every answer what browsers need to know of it; a page that needs something else says so itself. */
export function secureAnswers(server: FastifyInstance, config: Pick<Config, 'publicUrl'>): void {
  const headers = safeHeaders(config);
  server.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** What every answer tells browsers, also one that no route gives. */
export function safeHeaders(config: Pick<Config, 'publicUrl'>): Readonly<Record<string, string>> {
  return headersOf(rulesOf(config));
}

/** What browsers ask of documents and workers alone, and what no browser that our pages run in asks at all. */
const OF_DOCUMENTS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

/**
 * For a file that only a page can take in, as code or style: without what browsers ask of documents and workers alone.
 * These are half a kilobyte, some twenty times in the first visit to a grade sheet.
 */
export function asPartOfPage(reply: FastifyReply): void {
  for (const name of OF_DOCUMENTS) reply.removeHeader(name);
}

/** The headers of these rules, asked for once: they are the same for every answer. */
function headersOf(rules: HelmetOptions): Record<string, string> {
  const answer = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(rules)(answer.req, answer, () => undefined);
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]));
}

/** What browsers may load and do on our pages; scripts come from us alone and never stand in the page itself. */
function rulesOf({ publicUrl }: Pick<Config, 'publicUrl'>): HelmetOptions {
  const https = publicUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
