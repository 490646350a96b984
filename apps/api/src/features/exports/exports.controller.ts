import { listExports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExportsService } from './exports.service.ts';
import { appeals, complaints } from './lists/certification.ts';
import { mentorships, placements } from './lists/mentoring.ts';
import { centreQuality, centres, cooperatives, instructors } from './lists/organisations.ts';
import { certificates, cohorts, roster } from './lists/training.ts';

@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handle(contract.exportCooperatives)
  cooperatives(call: Call<typeof contract.exportCooperatives>) {
    return this.exports.write(cooperatives, call);
  }

  @Handle(contract.exportCentres)
  centres(call: Call<typeof contract.exportCentres>) {
    return this.exports.write(centres, call);
  }

  @Handle(contract.exportCentreQuality)
  centreQuality(call: Call<typeof contract.exportCentreQuality>) {
    return this.exports.write(centreQuality, call);
  }

  @Handle(contract.exportInstructors)
  instructors(call: Call<typeof contract.exportInstructors>) {
    return this.exports.write(instructors, call);
  }

  @Handle(contract.exportCohorts)
  cohorts(call: Call<typeof contract.exportCohorts>) {
    return this.exports.write(cohorts, call);
  }

  @Handle(contract.exportRoster)
  roster(call: Call<typeof contract.exportRoster>) {
    return this.exports.write(roster, call);
  }

  @Handle(contract.exportCertificates)
  certificates(call: Call<typeof contract.exportCertificates>) {
    return this.exports.write(certificates, call);
  }

  @Handle(contract.exportMentorships)
  mentorships(call: Call<typeof contract.exportMentorships>) {
    return this.exports.write(mentorships, call);
  }

  @Handle(contract.exportPlacements)
  placements(call: Call<typeof contract.exportPlacements>) {
    return this.exports.write(placements, call);
  }

  @Handle(contract.exportAppeals)
  appeals(call: Call<typeof contract.exportAppeals>) {
    return this.exports.write(appeals, call);
  }

  @Handle(contract.exportComplaints)
  complaints(call: Call<typeof contract.exportComplaints>) {
    return this.exports.write(complaints, call);
  }
}
