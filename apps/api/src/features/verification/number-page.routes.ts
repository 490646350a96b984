import { birthDateOf, DomainError, NumberClaim } from '@kompeten/domain';
import { type NumberPageView, renderNumberPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldsOf, pageForms } from '../../http/page-forms.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, localeOf, type PageRequest } from './answer-pages.service.ts';
import { NumberChecksService } from './number-checks.service.ts';

const statusOf = { ask: 200, answer: 200, invalid: 422, closed: 422, tooMany: 429 } as const;

/** The page for paper without a code: a number and a birth date in a form without a script, nothing of it in an address. */
@Injectable()
export class NumberPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly numbers: NumberChecksService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    server.get('/nomor', async (request, reply) => this.show({ kind: 'ask' }, request as PageRequest, reply));
    pageForms(server, (forms) => forms.post('/nomor', (request, reply) => this.take(request as PageRequest, reply)));
  }

  private async take(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      return this.show(await this.answer(request), request, reply);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async answer(request: PageRequest): Promise<NumberPageView> {
    const { number = '', day = '', month = '', year = '' } = fieldsOf(request);
    const read = NumberClaim.safeParse({ number, birthDate: birthDateOf({ day, month, year }) });
    if (!read.success) return { kind: 'invalid' };
    try {
      return { kind: 'answer', answer: await this.numbers.check(read.data, request) };
    } catch (cause) {
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'verification.birth_date_closed') return { kind: 'closed' };
      if (code === 'request.too_many') return { kind: 'tooMany' };
      throw cause;
    }
  }

  private show(view: NumberPageView, request: PageRequest, reply: FastifyReply): FastifyReply {
    return this.pages.sendHtml(renderNumberPage(view, localeOf(request)), request, reply, statusOf[view.kind]);
  }
}
