import { listExports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExportsService } from './exports.service.ts';
import * as lists from './lists/reference.ts';

@Controller()
export class ReferenceExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handle(contract.exportStandards)
  standards(call: Call<typeof contract.exportStandards>) {
    return this.exports.write(lists.standards, call);
  }

  @Handle(contract.exportCompetencyUnits)
  competencyUnits(call: Call<typeof contract.exportCompetencyUnits>) {
    return this.exports.write(lists.competencyUnits, call);
  }

  @Handle(contract.exportSchemes)
  schemes(call: Call<typeof contract.exportSchemes>) {
    return this.exports.write(lists.schemes, call);
  }

  @Handle(contract.exportCurricula)
  curricula(call: Call<typeof contract.exportCurricula>) {
    return this.exports.write(lists.curricula, call);
  }

  @Handle(contract.exportTopUpNeeds)
  topUpNeeds(call: Call<typeof contract.exportTopUpNeeds>) {
    return this.exports.write(lists.topUpNeeds, call);
  }
}
