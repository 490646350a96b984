import { createHash } from 'node:crypto';
import { DomainError, formatCode, readCode } from '@kompeten/domain';
import { type Locale, localeFrom } from '@kompeten/messages';
import { type AnswerView, answerPageStyle, renderAnswerPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { VerificationService } from './verification.service.ts';

type PageRequest = FastifyRequest<{ Params: { code?: string }; Querystring: { code?: string; lang?: string } }>;

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

/** Where the QR leads: the whole answer in the first response, for people; programs get JSON at the same address. */
@Injectable()
export class AnswerPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly verification: VerificationService,
    private readonly problems: ProblemFilter,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    // QR codes hold the address in capitals, which take less room; people type it in small letters.
    for (const path of ['/v', '/V']) {
      server?.get(path, (request, reply) => ask(request as PageRequest, reply));
      server?.get(`${path}/:code`, (request, reply) => this.answer(request as PageRequest, reply));
    }
  }

  private async answer(request: PageRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const typed = request.params.code ?? '';
    reply.header('cache-control', 'no-store').header('vary', 'accept, accept-language, accept-encoding');
    if (wantsJson(request)) return this.json(typed, request, reply);
    const view = await this.view(typed);
    const locale = localeOf(request);
    return reply
      .status(statusOf[view.kind])
      .header('content-security-policy', CONTENT_SECURITY)
      .header('content-language', locale)
      .type('text/html; charset=utf-8')
      .send(renderAnswerPage(view, locale));
  }

  private async json(typed: string, request: PageRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    try {
      return reply.send(await this.verification.verify(typed));
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async view(typed: string): Promise<AnswerView> {
    try {
      return { kind: 'found', answer: await this.verification.verify(typed) };
    } catch (cause) {
      const asOf = this.clock.now();
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'verification.unknown_code') return { kind: 'unknown_code', typed, asOf };
      if (code === 'verification.mistyped_code') return { kind: 'mistyped_code', typed, asOf };
      throw cause;
    }
  }
}

/** The form of the page works without scripts: it asks here and is led to the answer. */
function ask({ query }: PageRequest, reply: FastifyReply): FastifyReply {
  const typed = String(query.code ?? '')
    .trim()
    .slice(0, 200);
  const lang = query.lang === 'en' || query.lang === 'id' ? `?lang=${query.lang}` : '';
  if (typed === '') return reply.redirect(`/${lang}`, 303);
  const read = readCode(typed);
  return reply.redirect(`/v/${encodeURIComponent(read.kind === 'code' ? formatCode(read.code) : typed)}${lang}`, 303);
}

function localeOf({ query, headers }: PageRequest): Locale {
  if (query.lang === 'en' || query.lang === 'id') return query.lang;
  return localeFrom(headers['accept-language']);
}

function wantsJson({ headers }: PageRequest): boolean {
  const accept = headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
