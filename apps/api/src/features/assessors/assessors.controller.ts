import { assessors as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AssessorsService } from './assessors.service.ts';
import { BodyTermsService } from './body-terms.service.ts';

@Controller()
export class AssessorsController {
  constructor(
    private readonly assessors: AssessorsService,
    private readonly terms: BodyTermsService,
  ) {}

  @Handle(contract.listAssessors)
  list({ query, actor }: Call<typeof contract.listAssessors>) {
    return this.assessors.list(query, actor);
  }

  @Handle(contract.getAssessor)
  get({ params, actor }: Call<typeof contract.getAssessor>) {
    return this.assessors.get(params.assessorId, actor);
  }

  @Handle(contract.createAssessor)
  create({ params, body, actor }: Call<typeof contract.createAssessor>) {
    return this.assessors.create(params.bodyId, body, actor);
  }

  @Handle(contract.changeAssessor)
  change({ params, body, actor }: Call<typeof contract.changeAssessor>) {
    return this.assessors.change(params.assessorId, body, actor);
  }

  @Handle(contract.listExpiringTerms)
  ending({ actor }: Call<typeof contract.listExpiringTerms>) {
    return this.terms.ending(actor);
  }
}
