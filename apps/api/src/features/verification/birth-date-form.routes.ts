import { birthDateOf, DomainError } from '@kompeten/domain';
import type { BirthDateOutcome } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { FileAnswer } from '../../http/call.ts';
import { fileReply } from '../../http/file-reply.ts';
import { type FormFields, fieldsOf, pageForms } from '../../http/page-forms.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, type PageRequest } from './answer-pages.service.ts';
import { BirthDateChecksService } from './birth-date-checks.service.ts';

const statusOf = {
  matches: 200,
  differs: 200,
  invalid: 422,
  closed: 422,
  tooMany: 429,
  fileMissing: 422,
  notAccepted: 422,
} as const;

/** The form of the answer page: a birth date comes in the body, the answer is drawn into the page, nothing is kept. */
@Injectable()
export class BirthDateFormRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly checks: BirthDateChecksService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    pageForms(server, (forms) => forms.post('/v/:code', (request, reply) => this.take(request as PageRequest, reply)));
  }

  private async take(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      return await this.answer(fieldsOf(request), request, reply);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async answer(fields: FormFields, request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const typed = request.params.code ?? '';
    const view = await this.pages.view(typed, request);
    if (view.kind !== 'found') return this.pages.send(view, request, reply);
    const outcome = await this.outcome(typed, fields, request);
    if ('content' in outcome) return fileReply(outcome, reply);
    return this.pages.send({ ...view, birthDate: outcome }, request, reply, statusOf[outcome.kind]);
  }

  private async outcome(
    typed: string,
    fields: FormFields,
    request: PageRequest,
  ): Promise<BirthDateOutcome | FileAnswer> {
    const { day = '', month = '', year = '', want } = fields;
    const birthDate = birthDateOf({ day, month, year });
    if (birthDate === null) return { kind: 'invalid' };
    try {
      if (want === 'file') return await this.checks.openFile(typed, birthDate, request);
      const { precision, triesLeft } = await this.checks.confirm(typed, birthDate, request);
      return precision ? { kind: 'matches', precision } : { kind: 'differs', triesLeft };
    } catch (cause) {
      const outcome = cause instanceof DomainError && outcomeOf(cause);
      if (!outcome) throw cause;
      return outcome;
    }
  }
}

function outcomeOf({ code, params }: DomainError): BirthDateOutcome | null {
  switch (code) {
    case 'verification.birth_date_differs':
      return { kind: 'differs', triesLeft: 'triesLeft' in params ? params.triesLeft : 0 };
    case 'verification.birth_date_closed':
      return { kind: 'closed' };
    case 'request.too_many':
      return { kind: 'tooMany' };
    case 'certificate.pdf_not_ready':
      return { kind: 'fileMissing' };
    case 'terms_of_use.not_accepted':
      return { kind: 'notAccepted' };
    default:
      return null;
  }
}
