import { verification as contract, recorded } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { FilesVerificationService } from './files-verification.service.ts';
import { ListVerificationService } from './list-verification.service.ts';
import { NumberChecksService } from './number-checks.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';
import { VerificationService } from './verification.service.ts';

@Controller()
export class VerificationController {
  constructor(
    private readonly verification: VerificationService,
    private readonly files: PdfVerificationService,
    private readonly lists: ListVerificationService,
    private readonly archives: FilesVerificationService,
    private readonly numbers: NumberChecksService,
  ) {}

  @Handle(contract.verifyPdf)
  verifyPdf({ file, ...asking }: Call<typeof contract.verifyPdf>) {
    return this.files.verifyUpload(file.content, asking);
  }

  @Handle(contract.verifyBatch)
  verifyBatch({ body, file, ...asking }: Call<typeof contract.verifyBatch>) {
    return file ? this.lists.verify(file.content, asking) : this.verification.verifyBatch(body?.codes ?? [], asking);
  }

  @Handle(contract.verifyFiles)
  verifyFiles({ file, ...asking }: Call<typeof contract.verifyFiles>) {
    return this.archives.verify(file.content, asking);
  }

  @Handle(recorded.checkNumber)
  checkNumber({ body, request }: Call<typeof recorded.checkNumber>) {
    return this.numbers.check(body, request);
  }

  @Handle(contract.verifyCode)
  verifyCode({ params, request }: Call<typeof contract.verifyCode>) {
    return this.verification.verify(params.code, request);
  }
}
