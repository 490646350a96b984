import { instructors as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { InstructorsService } from './instructors.service.ts';
import { QualificationsService } from './qualifications.service.ts';

@Controller()
export class InstructorsController {
  constructor(
    private readonly instructors: InstructorsService,
    private readonly qualifications: QualificationsService,
  ) {}

  @Handle(contract.listInstructors)
  list({ query, actor }: Call<typeof contract.listInstructors>) {
    return this.instructors.list(query, actor);
  }

  @Handle(contract.createInstructor)
  create({ body, actor }: Call<typeof contract.createInstructor>) {
    return this.instructors.create(body, actor);
  }

  @Handle(contract.getInstructor)
  get({ params, actor }: Call<typeof contract.getInstructor>) {
    return this.instructors.get(params.instructorId, actor);
  }

  @Handle(contract.changeInstructor)
  change({ params, body, actor }: Call<typeof contract.changeInstructor>) {
    return this.instructors.change(params.instructorId, body, actor);
  }

  @Handle(contract.addQualification)
  addQualification({ params, body, actor }: Call<typeof contract.addQualification>) {
    return this.qualifications.add(params.instructorId, body, actor);
  }
}
