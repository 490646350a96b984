import { DomainError, Id, OpenCohortQuery, Trade } from '@kompeten/domain';
import { renderTrainingPage, type TrainingPageView } from '@kompeten/ui/answer-page';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ProblemFilter } from '../../http/problem.filter.ts';
import { AnswerPages, localeOf, type PageRequest } from '../verification/answer-pages.service.ts';
import { OpenCohortsService } from './open-cohorts.service.ts';

/** Open trainings drawn by the server, complete in the first response: the list as it is asked for, and each of them. */
@Injectable()
export class TrainingPageRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly open: OpenCohortsService,
    private readonly pages: AnswerPages,
    private readonly problems: ProblemFilter,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance | undefined = this.host.httpAdapter?.getInstance();
    const config = { onlyReads: true };
    server?.get('/pelatihan', { config }, (request, reply) =>
      this.show(this.list(request.query as Record<string, unknown>), request as PageRequest, reply),
    );
    server?.get<{ Params: { cohortId: string } }>('/pelatihan/:cohortId', { config }, (request, reply) =>
      this.show(this.one(request.params.cohortId), request as unknown as PageRequest, reply),
    );
  }

  private async list({ cari, provinsi, kejuruan }: Record<string, unknown>): Promise<TrainingPageView> {
    // What cannot be looked for narrows nothing: an address that was cut short still shows what there is.
    const { q, region } = OpenCohortQuery.shape;
    const wanted = {
      q: q.safeParse(cari).data ?? '',
      region: region.safeParse(provinsi).data,
      trade: Trade.safeParse(kejuruan).data,
    };
    const asked = { q: wanted.q, region: wanted.region ?? '', trade: wanted.trade ?? '' };
    return { kind: 'list', asked, ...(await this.open.list(wanted)) };
  }

  private async one(cohortId: string): Promise<TrainingPageView> {
    if (!Id.safeParse(cohortId).success) return { kind: 'gone' };
    try {
      return { kind: 'one', cohort: await this.open.get(cohortId) };
    } catch (cause) {
      if (cause instanceof DomainError && cause.code === 'cohort.not_found') return { kind: 'gone' };
      throw cause;
    }
  }

  private async show(view: Promise<TrainingPageView>, request: PageRequest, reply: FastifyReply) {
    try {
      const drawn = await view;
      const page = renderTrainingPage(drawn, localeOf(request));
      const sent = this.pages.sendHtml(page, request, reply, drawn.kind === 'gone' ? 404 : 200);
      // What takes applicants should be found.
      return sent.removeHeader('x-robots-tag');
    } catch (cause) {
      this.problems.answer(cause, request, reply);
      return reply;
    }
  }
}
