import { Module } from '@nestjs/common';
import { AttendanceModule } from '../attendance/attendance.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { CertificateTemplatesModule } from '../certificate-templates/certificate-templates.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { GradingModule } from '../grading/grading.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PhotosModule } from '../photos/photos.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { TermsOfUseModule } from '../terms-of-use/terms-of-use.module.ts';
import { AffectedCertificatesService } from './affected-certificates.service.ts';
import { ArchiveStops } from './archive-stops.service.ts';
import { ArchiveCertificateJob, ArchiveCertificatesJob } from './archiving.jobs.ts';
import { ArchivingService } from './archiving.service.ts';
import { BodyCertificatesService } from './body-certificates.service.ts';
import { BodyReplacementsService } from './body-replacements.service.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { CertificateDecisionsService } from './certificate-decisions.service.ts';
import { CertificateIssuingService } from './certificate-issuing.service.ts';
import { CertificateLooksService } from './certificate-looks.service.ts';
import { CertificateRequestViews } from './certificate-request-views.service.ts';
import { CertificateRequestsService } from './certificate-requests.service.ts';
import { CertificatesController } from './certificates.controller.ts';
import { CertificatesService } from './certificates.service.ts';
import { CorrectedCertificatesService } from './corrected-certificates.service.ts';
import { CredentialsService } from './credentials.service.ts';
import { DrawingService } from './drawing.service.ts';
import { IssuedFileRepository } from './issued-file.repository.ts';
import { IssuedFilesService } from './issued-files.service.ts';
import { LapseSuspensionJob } from './lapse-suspension.job.ts';
import { MyCertificatesService } from './my-certificates.service.ts';
import { NumberingContextService } from './numbering-context.service.ts';
import { PassphraseTries } from './passphrase-tries.service.ts';
import { PrintedResultsService } from './printed-results.service.ts';
import { RecordingService } from './recording.service.ts';
import { ReissuingService } from './reissuing.service.ts';
import { ReplacementSigningService } from './replacement-signing.service.ts';
import { ReplacementsService } from './replacements.service.ts';
import { SignatoriesService } from './signatories.service.ts';
import { SignedCredentialsService } from './signed-credentials.service.ts';
import { SigningService } from './signing.service.ts';
import { SuspensionsService } from './suspensions.service.ts';

@Module({
  imports: [
    AttendanceModule,
    CentresModule,
    CertificateTemplatesModule,
    CertificationBodiesModule,
    CohortsModule,
    GradingModule,
    InstructorsModule,
    PeopleModule,
    PhotosModule,
    PoliciesModule,
    SchemesModule,
    SigningKeysModule,
    TermsOfUseModule,
  ],
  controllers: [CertificatesController],
  providers: [
    AffectedCertificatesService,
    ArchiveCertificateJob,
    ArchiveCertificatesJob,
    ArchiveStops,
    ArchivingService,
    BodyCertificatesService,
    BodyReplacementsService,
    CertificateAccessService,
    CertificateDecisionsService,
    CertificateIssuingService,
    CertificateLooksService,
    CertificateRequestViews,
    CertificateRequestsService,
    CertificatesService,
    CorrectedCertificatesService,
    CredentialsService,
    DrawingService,
    IssuedFileRepository,
    IssuedFilesService,
    LapseSuspensionJob,
    MyCertificatesService,
    NumberingContextService,
    PassphraseTries,
    PrintedResultsService,
    RecordingService,
    ReissuingService,
    ReplacementSigningService,
    ReplacementsService,
    SignatoriesService,
    SignedCredentialsService,
    SigningService,
    SuspensionsService,
  ],
  exports: [
    AffectedCertificatesService,
    BodyCertificatesService,
    CorrectedCertificatesService,
    CertificateAccessService,
    CertificateIssuingService,
    CertificateRequestsService,
    CertificatesService,
    MyCertificatesService,
    PassphraseTries,
    RecordingService,
    ReissuingService,
    SignatoriesService,
    SignedCredentialsService,
  ],
})
export class CertificatesModule {}
