import { accountRoute } from './routes/account.route.ts';
import { accountNewRoute } from './routes/account-new.route.ts';
import { accountRolesRoute } from './routes/account-roles.route.ts';
import { accountsRoute } from './routes/accounts.route.ts';
import { auditRoute } from './routes/audit.route.ts';
import { certificateRoute } from './routes/certificate.route.ts';
import { certificateChangeRoute } from './routes/certificate-change.route.ts';
import { certificateRequestRoute } from './routes/certificate-request.route.ts';
import { certificateRequestsRoute } from './routes/certificate-requests.route.ts';
import { certificatesRoute } from './routes/certificates.route.ts';
import { cohortAttendanceRoute } from './routes/cohort-attendance.route.ts';
import { cohortGradesRoute } from './routes/cohort-grades.route.ts';
import { cohortIssuanceRoute } from './routes/cohort-issuance.route.ts';
import { cohortIssuanceRequestRoute } from './routes/cohort-issuance-request.route.ts';
import { frameRoute } from './routes/frame.route.tsx';
import { homeRoute } from './routes/home.route.ts';
import { issuanceApprovalRoute } from './routes/issuance-approval.route.ts';
import { issuanceBatchRoute } from './routes/issuance-batch.route.ts';
import { issuanceBatchesRoute } from './routes/issuance-batches.route.ts';
import { issuanceRejectionRoute } from './routes/issuance-rejection.route.ts';
import { missingRoute } from './routes/missing.route.ts';
import { progressRoute } from './routes/progress.route.ts';
import { rootRoute } from './routes/root.route.tsx';
import { settingRoute } from './routes/setting.route.ts';
import { settingsRoute } from './routes/settings.route.ts';
import { signInRoute } from './routes/sign-in.route.ts';

/** Every page of the application, one line each; a feature adds its lines to the children of the frame. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  frameRoute.addChildren([
    homeRoute,
    accountRoute,
    cohortAttendanceRoute,
    cohortGradesRoute,
    accountNewRoute,
    accountRolesRoute,
    accountsRoute,
    auditRoute,
    certificateChangeRoute,
    certificateRequestRoute,
    certificateRequestsRoute,
    certificateRoute,
    certificatesRoute,
    cohortIssuanceRequestRoute,
    cohortIssuanceRoute,
    issuanceApprovalRoute,
    issuanceBatchRoute,
    issuanceBatchesRoute,
    issuanceRejectionRoute,
    progressRoute,
    settingRoute,
    settingsRoute,
    missingRoute,
  ]),
]);
