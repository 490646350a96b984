import { createHash } from 'node:crypto';
import { DomainError } from '@kompeten/domain';
import { type Locale, localeFrom } from '@kompeten/messages';
import { type AnswerView, answerPageStyle, renderAnswerPage } from '@kompeten/ui/answer-page';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config } from '../../config.ts';
import type { Asker } from './guessers-queue.ts';
import { VerificationService } from './verification.service.ts';

/** A request for the page of a code. */
export type PageRequest = FastifyRequest<{ Params: { code?: string }; Querystring: { code?: string; lang?: string } }>;

const styleHash = createHash('sha256').update(answerPageStyle).digest('base64');

/** The page needs its own style and nothing else: no script, no picture, no other address. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const statusOf = { found: 200, unknown_code: 404, mistyped_code: 422 } as const;

/** Draws answers as pages for people; what is drawn is kept nowhere, so that no answer grows old. */
@Injectable()
export class AnswerPages {
  constructor(
    private readonly verification: VerificationService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the register says to a typed code, at this moment. */
  async view(typed: string, asker: Asker): Promise<AnswerView> {
    try {
      return { kind: 'found', answer: await this.verification.verify(typed, asker) };
    } catch (cause) {
      const asOf = this.clock.now();
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'verification.unknown_code') return { kind: 'unknown_code', typed, asOf };
      if (code === 'verification.mistyped_code') return { kind: 'mistyped_code', typed, asOf };
      throw cause;
    }
  }

  /** Sends the page of an answer. */
  send(view: AnswerView, request: PageRequest, reply: FastifyReply, status: number = statusOf[view.kind]) {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return this.sendHtml(renderAnswerPage(view, localeOf(request), origin), request, reply, status);
  }

  /**
   * Sends a page that was drawn with the same style, as bytes: a string would be joined with the headers and written once
   * more. Pages are drawn in ASCII, so a sign is a byte and nobody has to count.
   */
  sendHtml(page: string, request: PageRequest, reply: FastifyReply, status: number): FastifyReply {
    return neverKept(reply)
      .status(status)
      .header('content-security-policy', CONTENT_SECURITY)
      .header('content-language', localeOf(request))
      .type('text/html; charset=utf-8')
      .send(Buffer.from(page, 'latin1'));
  }
}

/** No cache and no search engine keeps an answer: it is true at its moment only. */
export const neverKept = (reply: FastifyReply): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('vary', 'accept, accept-language, accept-encoding')
    .header('x-robots-tag', 'noindex');

/** The language asked for in the address, else that of the reader's browser. */
export function localeOf({ query, headers }: PageRequest): Locale {
  if (query.lang === 'en' || query.lang === 'id') return query.lang;
  return localeFrom(headers['accept-language']);
}
