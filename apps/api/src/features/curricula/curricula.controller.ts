import { curricula as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CurriculaService } from './curricula.service.ts';
import { CurriculumMeasuresService } from './curriculum-measures.service.ts';

@Controller()
export class CurriculaController {
  constructor(
    private readonly curricula: CurriculaService,
    private readonly measures: CurriculumMeasuresService,
  ) {}

  @Handle(contract.listCurricula)
  list({ query }: Call<typeof contract.listCurricula>) {
    return this.curricula.list(query);
  }

  @Handle(contract.createCurriculum)
  create({ body, actor }: Call<typeof contract.createCurriculum>) {
    return this.curricula.create(body, actor);
  }

  @Handle(contract.getCurriculum)
  get({ params }: Call<typeof contract.getCurriculum>) {
    return this.curricula.get(params.curriculumId);
  }

  @Handle(contract.changeCurriculum)
  change({ params, body, actor }: Call<typeof contract.changeCurriculum>) {
    return this.curricula.change(params.curriculumId, body, actor);
  }

  @Handle(contract.publishCurriculum)
  publish({ params, body, actor }: Call<typeof contract.publishCurriculum>) {
    return this.curricula.publish(params.curriculumId, body.version, actor);
  }

  @Handle(contract.retireCurriculum)
  retire({ params, body, actor }: Call<typeof contract.retireCurriculum>) {
    return this.curricula.retire(params.curriculumId, body.version, actor);
  }

  @Handle(contract.startEdition)
  startEdition({ params, actor }: Call<typeof contract.startEdition>) {
    return this.curricula.startEdition(params.curriculumId, actor);
  }

  @Handle(contract.compareCurricula)
  compare({ params, query }: Call<typeof contract.compareCurricula>) {
    return this.measures.compare(params.curriculumId, query.with);
  }

  @Handle(contract.getSchemeCoverage)
  coverage({ params, query }: Call<typeof contract.getSchemeCoverage>) {
    return this.measures.coverage(params.curriculumId, query.schemeVersionId);
  }
}
