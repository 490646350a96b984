import { verification as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ListVerificationService } from './list-verification.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';
import { VerificationService } from './verification.service.ts';

@Controller()
export class VerificationController {
  constructor(
    private readonly verification: VerificationService,
    private readonly files: PdfVerificationService,
    private readonly lists: ListVerificationService,
  ) {}

  @Handle(contract.verifyPdf)
  verifyPdf({ file, request }: Call<typeof contract.verifyPdf>) {
    return this.files.verifyUpload(file.content, request);
  }

  @Handle(contract.verifyBatch)
  verifyBatch({ body, file, request }: Call<typeof contract.verifyBatch>) {
    return file ? this.lists.verify(file.content, request) : this.verification.verifyBatch(body?.codes ?? [], request);
  }

  @Handle(contract.verifyCode)
  verifyCode({ params }: Call<typeof contract.verifyCode>) {
    return this.verification.verify(params.code);
  }
}
