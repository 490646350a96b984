import { claims as contract, termsOfUse } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ClaimsService } from './claims.service.ts';
import { MyTermsService } from './my-terms.service.ts';
import { NextCoursesService } from './next-courses.service.ts';

@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly courses: NextCoursesService,
    private readonly terms: MyTermsService,
  ) {}

  @Handle(contract.claim)
  claim({ body, request, reply }: Call<typeof contract.claim>) {
    return this.claims.claim(body, request, reply);
  }

  @Handle(contract.listMyCertificates)
  mine({ actor }: Call<typeof contract.listMyCertificates>) {
    return this.claims.mine(actor);
  }

  @Handle(contract.listNextCourses)
  nextCourses({ actor }: Call<typeof contract.listNextCourses>) {
    return this.courses.list(actor);
  }

  @Handle(contract.downloadMyCertificate)
  download({ params, actor }: Call<typeof contract.downloadMyCertificate>) {
    return this.claims.download(params.certificateId, actor);
  }

  @Handle(termsOfUse.getMyTerms)
  myTerms({ params, actor }: Call<typeof termsOfUse.getMyTerms>) {
    return this.terms.get(params.certificateId, actor);
  }

  @Handle(termsOfUse.acceptMyTerms)
  acceptTerms({ params, body, actor }: Call<typeof termsOfUse.acceptMyTerms>) {
    return this.terms.accept(params.certificateId, body.edition, actor);
  }
}
