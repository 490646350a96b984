import { verification as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { FilesVerificationService } from './files-verification.service.ts';
import { ListVerificationService } from './list-verification.service.ts';
import { PdfVerificationService } from './pdf-verification.service.ts';
import { VerificationService } from './verification.service.ts';

@Controller()
export class VerificationController {
  constructor(
    private readonly verification: VerificationService,
    private readonly files: PdfVerificationService,
    private readonly lists: ListVerificationService,
    private readonly archives: FilesVerificationService,
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

  @Handle(contract.verifyCode)
  verifyCode({ params }: Call<typeof contract.verifyCode>) {
    return this.verification.verify(params.code);
  }
}
