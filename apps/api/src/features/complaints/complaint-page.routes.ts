import { ComplaintInput, DomainError, formatCode } from '@kompeten/domain';
import {
  type ComplaintFault,
  type ComplaintPageView,
  renderComplaintPage,
  type TypedComplaint,
} from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldsOf, pageForms } from '../../http/page-forms.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, localeOf, type PageRequest } from '../verification/answer-pages.service.ts';
import { ComplaintsService } from './complaints.service.ts';
import { FilingService } from './filing.service.ts';

const blank: TypedComplaint = { kind: '', text: '', contact: '' };

type Work = (request: PageRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Pages without a script on which anybody files a complaint about a certificate and follows it up. */
@Injectable()
export class ComplaintPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly complaints: ComplaintsService,
    private readonly filing: FilingService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    const guarded = (work: Work) => async (request: unknown, reply: FastifyReply) =>
      this.guarded(work, request as PageRequest, reply);
    server.get(
      '/v/:code/lapor',
      guarded((request, reply) => this.form(request, reply)),
    );
    server.get(
      '/lapor',
      guarded(async (request, reply) => this.show({ kind: 'ask', fault: null }, request, reply)),
    );
    pageForms(server, (forms) => {
      forms.post(
        '/v/:code/lapor',
        guarded((request, reply) => this.file(request, reply)),
      );
      forms.post(
        '/lapor',
        guarded((request, reply) => this.follow(request, reply)),
      );
    });
  }

  private async guarded(work: Work, request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      return await work(request, reply);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  /** A code that has no certificate has the answer page, which says so. */
  private async form(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const view = await this.pages.view(request.params.code ?? '', request);
    if (view.kind !== 'found') return this.pages.send(view, request, reply);
    return this.show({ kind: 'form', code: formatCode(view.answer.code), typed: blank, faults: [] }, request, reply);
  }

  private async file(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { kind = '', text = '', contact = '' } = fieldsOf(request);
    const view = await this.pages.view(request.params.code ?? '', request);
    if (view.kind !== 'found') return this.pages.send(view, request, reply);
    const code = formatCode(view.answer.code);
    const again = (faults: ComplaintFault[], status: number) =>
      this.show({ kind: 'form', code, typed: { kind, text, contact }, faults }, request, reply, status);
    const read = ComplaintInput.safeParse({ kind, text, contact: contact.trim() || null });
    if (!read.success) return again(faultsIn(read.error.issues), 422);
    try {
      const progress = await this.filing.file(view.answer.code, read.data, request);
      return this.show({ kind: 'progress', progress, fresh: true }, request, reply, 201);
    } catch (cause) {
      if (cause instanceof DomainError && cause.code === 'request.too_many') return again(['tooMany'], 429);
      throw cause;
    }
  }

  /** The number travels in the body: whoever has it reads the answer, so it stands in no address and no log. */
  private async follow(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { number = '', lang = '' } = fieldsOf(request);
    if (lang === 'en' || lang === 'id') request.query.lang = lang;
    try {
      const progress = await this.complaints.progress(number);
      return this.show({ kind: 'progress', progress, fresh: false }, request, reply);
    } catch (cause) {
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'complaint.not_found') return this.show({ kind: 'ask', fault: 'unknown' }, request, reply, 404);
      if (code === 'complaint.mistyped_number') {
        return this.show({ kind: 'ask', fault: 'mistyped' }, request, reply, 422);
      }
      throw cause;
    }
  }

  private show(view: ComplaintPageView, request: PageRequest, reply: FastifyReply, status = 200): FastifyReply {
    return this.pages.sendHtml(renderComplaintPage(view, localeOf(request)), request, reply, status);
  }
}

function faultsIn(issues: readonly { path: PropertyKey[] }[]): ComplaintFault[] {
  const named = new Set(issues.map(({ path }) => String(path[0])));
  return (['kind', 'text', 'contact'] as const).filter((fault) => named.has(fault));
}
