import { instructorProfiles as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AbsencesService } from './absences.service.ts';
import { ActivitiesService } from './activities.service.ts';
import { InstructorFilesService } from './instructor-files.service.ts';
import { InstructorLoadService } from './instructor-load.service.ts';
import { QualificationsService } from './qualifications.service.ts';

@Controller()
export class InstructorProfilesController {
  constructor(
    private readonly qualifications: QualificationsService,
    private readonly files: InstructorFilesService,
    private readonly absences: AbsencesService,
    private readonly activities: ActivitiesService,
    private readonly loads: InstructorLoadService,
  ) {}

  @Handle(contract.uploadInstructorFile)
  upload({ params, file, actor }: Call<typeof contract.uploadInstructorFile>) {
    return this.files.add(params.instructorId, file, actor);
  }

  @Handle(contract.downloadInstructorFile)
  download({ params, actor }: Call<typeof contract.downloadInstructorFile>) {
    return this.files.get(params.instructorId, params.fileId, actor);
  }

  @Handle(contract.confirmQualification)
  confirm({ params, actor }: Call<typeof contract.confirmQualification>) {
    return this.qualifications.confirm(params.instructorId, params.qualificationId, actor);
  }

  @Handle(contract.knowInstructor)
  know({ params, body, actor }: Call<typeof contract.knowInstructor>) {
    return this.qualifications.know(params.instructorId, body, actor);
  }

  @Handle(contract.listInstructorAbsences)
  listAbsences({ params, actor }: Call<typeof contract.listInstructorAbsences>) {
    return this.absences.list(params.instructorId, actor);
  }

  @Handle(contract.addInstructorAbsence)
  addAbsence({ params, body, actor }: Call<typeof contract.addInstructorAbsence>) {
    return this.absences.add(params.instructorId, body, actor);
  }

  @Handle(contract.removeInstructorAbsence)
  removeAbsence({ params, actor }: Call<typeof contract.removeInstructorAbsence>) {
    return this.absences.remove(params.instructorId, params.absenceId, actor);
  }

  @Handle(contract.listInstructorActivities)
  listActivities({ params, actor }: Call<typeof contract.listInstructorActivities>) {
    return this.activities.list(params.instructorId, actor);
  }

  @Handle(contract.planInstructorActivity)
  plan({ params, body, actor }: Call<typeof contract.planInstructorActivity>) {
    return this.activities.plan(params.instructorId, body, actor);
  }

  @Handle(contract.moveInstructorActivity)
  move({ params, body, actor }: Call<typeof contract.moveInstructorActivity>) {
    return this.activities.move(params.instructorId, params.activityId, body, actor);
  }

  @Handle(contract.getInstructorLoad)
  load({ params, query, actor }: Call<typeof contract.getInstructorLoad>) {
    return this.loads.load(params.instructorId, query.year, actor);
  }

  @Handle(contract.getInstructorRoster)
  roster({ params, query, actor }: Call<typeof contract.getInstructorRoster>) {
    return this.loads.roster(params.centreId, query, actor);
  }
}
