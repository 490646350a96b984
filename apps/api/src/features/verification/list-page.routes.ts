import { type CodedRow, codedRows, DomainError, type ErrorCode, MAX_CODES } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { type ListPageView, renderListPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldsOf, pageForms } from '../../http/page-forms.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { statusOf } from '../../http/problem-status.ts';
import { AnswerPages, localeOf, type PageRequest } from './answer-pages.service.ts';
import { VerificationService } from './verification.service.ts';

/** Five hundred links in a form, each sign of them escaped. */
const FORM_LIMIT = 150_000;

/** The refusals that a form explains beside its field; anything else is no fault of the form. */
const FAULTS: readonly ErrorCode[] = ['verification.no_codes', 'verification.too_many_codes', 'request.too_many'];

/** A list of codes checked without a script: one line a code in the form, one line a code in the answer. */
@Injectable()
export class ListPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly verification: VerificationService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    pageForms(
      server,
      (forms) => forms.post('/periksa-daftar', (request, reply) => this.take(request as PageRequest, reply)),
      FORM_LIMIT,
    );
  }

  private async take(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const { view, status } = await this.answer(fieldsOf(request).codes ?? '', request);
      return this.pages.sendHtml(renderListPage(view, localeOf(request)), request, reply, status);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async answer(typed: string, request: PageRequest): Promise<{ view: ListPageView; status: number }> {
    try {
      const codes = rowsOf(typed).map(({ code }) => code);
      const result = await this.verification.verifyBatch(codes, { actor: null, request });
      return { view: { kind: 'checked', result }, status: 200 };
    } catch (cause) {
      if (!(cause instanceof DomainError) || !FAULTS.includes(cause.code)) throw cause;
      const fault = explain(localeOf(request), cause.code, cause.params);
      return { view: { kind: 'form', typed: typed.slice(0, MAX_CODES * 60), fault }, status: statusOf(cause.code) };
    }
  }
}

const rowsOf = (typed: string): CodedRow[] => codedRows(typed.split(/\r\n|\r|\n/).map((line) => [line.trim() || null]));
