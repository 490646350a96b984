import { DomainError } from '@kompeten/domain';
import { type RecordPageView, renderRecordPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, localeOf, type PageRequest } from '../verification/answer-pages.service.ts';
import { KnownRecordsService } from './known-records.service.ts';

const statusOf = { known: 200, not_known: 404, mistyped: 422 } as const;

/** Where the QR of a record leads: whether the register made it, without a script and without anything of its lines. */
@Injectable()
export class RecordPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly records: KnownRecordsService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    // QR codes hold the address in capitals.
    for (const path of ['/catatan/:code', '/CATATAN/:code']) {
      server?.get(path, (request, reply) => this.show(request as PageRequest, reply));
    }
  }

  private async show(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const view = await this.view(request.params.code ?? '');
      return this.pages.sendHtml(renderRecordPage(view, localeOf(request)), request, reply, statusOf[view.kind]);
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }

  private async view(typed: string): Promise<RecordPageView> {
    try {
      return { kind: 'known', record: await this.records.find(typed) };
    } catch (cause) {
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'verification_record.not_found') return { kind: 'not_known', typed };
      if (code === 'verification_record.mistyped_code') return { kind: 'mistyped', typed };
      throw cause;
    }
  }
}
