import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { CredentialChecksModule } from './credential-checks.module.ts';
import { IssuerRepository } from './issuer.repository.ts';
import { IssuersService } from './issuers.service.ts';
import { VcApiRoutes } from './vc-api.routes.ts';
import { VcApiService } from './vc-api.service.ts';
import { VocabularyRoutes } from './vocabulary.routes.ts';

@Module({
  imports: [CertificatesModule, CredentialChecksModule, SigningKeysModule, VerificationModule],
  providers: [IssuerRepository, IssuersService, VcApiRoutes, VcApiService, VocabularyRoutes],
})
export class CredentialsModule {}
