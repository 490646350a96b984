import { BodyComplaintInput, DomainError } from '@kompeten/domain';
import { type BodyComplaintFault, renderBodyComplaintPage, renderComplaintPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fieldsOf, pageForms } from '../../http/page-forms.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AnswerPages, localeOf, type PageRequest } from '../verification/answer-pages.service.ts';
import { FilingService } from './filing.service.ts';

const blank = { bodyId: '', kind: '', named: '', text: '', contact: '' };

type Typed = typeof blank;

type Work = (request: PageRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** The page without a script on which anybody complains about a certification body, an assessor or a session. */
@Injectable()
export class BodyComplaintRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly filing: FilingService,
    private readonly bodies: CertificationBodiesService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    if (!server) return;
    const guarded = (work: Work) => async (request: unknown, reply: FastifyReply) => {
      try {
        return await work(request as PageRequest, reply);
      } catch (cause) {
        this.problems.answer(cause, request as PageRequest, reply);
        return reply;
      }
    };
    server.get(
      '/keluhan',
      guarded((request, reply) => this.form(blank, [], request, reply)),
    );
    pageForms(server, (forms) => {
      forms.post(
        '/keluhan',
        guarded((request, reply) => this.file(request, reply)),
      );
    });
  }

  private async form(
    typed: Typed,
    faults: readonly BodyComplaintFault[],
    request: PageRequest,
    reply: FastifyReply,
    status = 200,
  ): Promise<FastifyReply> {
    const { items } = await this.bodies.list({ limit: 200 });
    const bodies = items.map(({ id, name }) => ({ id, name }));
    const page = renderBodyComplaintPage({ bodies, typed, faults }, localeOf(request));
    return this.pages.sendHtml(page, request, reply, status);
  }

  private async file(request: PageRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { bodyId = '', kind = '', named = '', text = '', contact = '' } = fieldsOf(request);
    const typed = { bodyId, kind, named, text, contact };
    const read = BodyComplaintInput.safeParse({
      ...typed,
      named: named.trim() || null,
      contact: contact.trim() || null,
    });
    if (!read.success) return this.form(typed, faultsIn(read.error.issues), request, reply, 422);
    try {
      const progress = await this.filing.fileAboutBody(read.data, request);
      const page = renderComplaintPage({ kind: 'progress', progress, fresh: true }, localeOf(request));
      return this.pages.sendHtml(page, request, reply, 201);
    } catch (cause) {
      const code = cause instanceof DomainError ? cause.code : null;
      if (code === 'request.too_many') return this.form(typed, ['tooMany'], request, reply, 429);
      if (code === 'body.not_found') return this.form(typed, ['bodyId'], request, reply, 422);
      throw cause;
    }
  }
}

function faultsIn(issues: readonly { path: PropertyKey[] }[]): BodyComplaintFault[] {
  const found = new Set(issues.map(({ path }) => String(path[0])));
  return (['bodyId', 'kind', 'named', 'text', 'contact'] as const).filter((fault) => found.has(fault));
}
