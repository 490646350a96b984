import { formatCode, readCode } from '@kompeten/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, neverKept, type PageRequest } from './answer-pages.service.ts';
import { VerificationService } from './verification.service.ts';

/** Where the QR leads: the whole answer in the first response, for people; programs get JSON at the same address. */
@Injectable()
export class AnswerPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly verification: VerificationService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    // QR codes hold the address in capitals, which take less room; people type it in small letters.
    for (const path of ['/v', '/V']) {
      server?.get(path, (request, reply) => ask(request as PageRequest, reply));
      const config = { onlyReads: true };
      for (const end of ['', '/'])
        server?.get(`${path}/:code${end}`, { config }, (request, reply) => this.answer(request as PageRequest, reply));
    }
  }

  private async answer(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const typed = request.params.code ?? '';
    try {
      if (wantsJson(request)) return neverKept(reply).send(await this.verification.verify(typed, request));
      return this.pages.send(await this.pages.view(typed, request), request, reply);
    } catch (cause) {
      this.problems.answer(cause, request, neverKept(reply));
      return reply;
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

function wantsJson({ headers }: PageRequest): boolean {
  const accept = headers.accept ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}
