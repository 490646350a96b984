import { certificates as contract, officialSignatures } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CertificateDecisionsService } from './certificate-decisions.service.ts';
import { CertificateRequestsService } from './certificate-requests.service.ts';
import { CertificatesService } from './certificates.service.ts';
import { CredentialsService } from './credentials.service.ts';
import { ReplacementSigningService } from './replacement-signing.service.ts';
import { SignedCredentialsService } from './signed-credentials.service.ts';

@Controller()
export class CertificatesController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly requests: CertificateRequestsService,
    private readonly decisions: CertificateDecisionsService,
    private readonly credentials: CredentialsService,
    private readonly signed: SignedCredentialsService,
    private readonly officials: ReplacementSigningService,
  ) {}

  @Handle(contract.listCertificates)
  list({ query, actor }: Call<typeof contract.listCertificates>) {
    return this.certificates.list(query, actor);
  }

  @Handle(contract.getCertificate)
  get({ params, actor }: Call<typeof contract.getCertificate>) {
    return this.certificates.get(params.certificateId, actor);
  }

  @Handle(contract.downloadCertificate)
  download({ params, actor }: Call<typeof contract.downloadCertificate>) {
    return this.certificates.download(params.certificateId, actor);
  }

  @Handle(contract.downloadCredential)
  credential({ params, actor }: Call<typeof contract.downloadCredential>) {
    return this.signed.download(params.certificateId, actor);
  }

  @Handle(contract.downloadWalletToken)
  token({ params, actor }: Call<typeof contract.downloadWalletToken>) {
    return this.credentials.download(params.certificateId, actor);
  }

  @Handle(contract.requestRevocation)
  revoke({ params, body, actor }: Call<typeof contract.requestRevocation>) {
    return this.requests.ask('revocation', params.certificateId, body, actor);
  }

  @Handle(contract.requestReplacement)
  replace({ params, body, actor }: Call<typeof contract.requestReplacement>) {
    return this.requests.ask('replacement', params.certificateId, body, actor);
  }

  @Handle(contract.requestUnitReduction)
  reduce({ params, body, actor }: Call<typeof contract.requestUnitReduction>) {
    return this.requests.ask('replacement', params.certificateId, { reason: 'scope_reduced', ...body }, actor);
  }

  @Handle(contract.suspendCertificate)
  suspend({ params, body, actor }: Call<typeof contract.suspendCertificate>) {
    return this.requests.ask('suspension', params.certificateId, body, actor);
  }

  @Handle(contract.requestReinstatement)
  reinstate({ params, body, actor }: Call<typeof contract.requestReinstatement>) {
    return this.requests.ask('reinstatement', params.certificateId, body, actor);
  }

  @Handle(contract.listCertificateRequests)
  listRequests({ query, actor }: Call<typeof contract.listCertificateRequests>) {
    return this.requests.list(query, actor);
  }

  @Handle(contract.approveCertificateRequest)
  approve({ params, actor }: Call<typeof contract.approveCertificateRequest>) {
    return this.decisions.approve(params.requestId, actor);
  }

  @Handle(officialSignatures.signCertificateRequest)
  sign({ params, body, actor }: Call<typeof officialSignatures.signCertificateRequest>) {
    return this.officials.sign(params.requestId, body.passphrase, actor);
  }

  @Handle(contract.rejectCertificateRequest)
  reject({ params, body, actor }: Call<typeof contract.rejectCertificateRequest>) {
    return this.decisions.reject(params.requestId, body.reason, actor);
  }
}
