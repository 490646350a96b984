import { renderSharedPage } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fileReply } from '../../http/file-reply.ts';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, localeOf, type PageRequest } from '../verification/answer-pages.service.ts';
import { addressOfToken } from './share-token.ts';
import { type Opened, SharedAnswersService } from './shared-answers.service.ts';

const GONE = 410;
const UNKNOWN = 404;

/** Messengers fetch an address to draw a preview of it; that is nobody's look. */
const PREVIEW = /bot|crawl|spider|preview|whatsapp|facebookexternalhit|slack|skype|discord/i;

type SharedRequest = PageRequest & { params: { token?: string } };

/** The page behind a holder's link, drawn like any answer, for as long as the link lives. */
@Injectable()
export class SharedPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly shared: SharedAnswersService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    const guarded = (work: (request: SharedRequest, reply: FastifyReply) => Promise<FastifyReply>) => {
      return async (request: unknown, reply: FastifyReply) => {
        const asked = request as SharedRequest;
        return work(asked, reply).catch((cause: unknown) => {
          this.problems.answer(cause, asked, reply);
          return reply;
        });
      };
    };
    server?.get(
      '/s/:token',
      guarded((request, reply) => this.page(request, reply)),
    );
    server?.get(
      '/s/:token/berkas',
      guarded((request, reply) => this.file(request, reply)),
    );
  }

  private async page(request: SharedRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = request.params.token ?? '';
    const opened = await this.shared.open(token, isLook(request));
    if (opened.kind !== 'open') return this.closed(opened, request, reply);
    const view = await this.pages.view(opened.code, request);
    if (view.kind !== 'found') return this.closed({ kind: 'unknown' }, request, reply);
    const filePath = opened.withFile ? `${addressOfToken(token)}/berkas` : null;
    return this.pages.send({ ...view, shared: { expiresAt: opened.expiresAt, filePath } }, request, reply);
  }

  private async file(request: SharedRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = request.params.token ?? '';
    const file = request.method === 'GET' ? await this.shared.file(token) : null;
    return file ? fileReply(file, reply) : this.page(request, reply);
  }

  private closed(opened: Exclude<Opened, { kind: 'open' }>, request: SharedRequest, reply: FastifyReply) {
    const page = renderSharedPage(opened, localeOf(request));
    return this.pages.sendHtml(page, request, reply, opened.kind === 'unknown' ? UNKNOWN : GONE);
  }
}

/** A person who opens the link, and not a change of language or a messenger's preview. */
function isLook({ method, headers }: SharedRequest): boolean {
  return method === 'GET' && headers['sec-fetch-site'] !== 'same-origin' && !PREVIEW.test(headers['user-agent'] ?? '');
}
