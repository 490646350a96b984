import { accountRoute } from './routes/account.route.ts';
import { cohortAttendanceRoute } from './routes/cohort-attendance.route.ts';
import { cohortGradesRoute } from './routes/cohort-grades.route.ts';
import { frameRoute } from './routes/frame.route.tsx';
import { homeRoute } from './routes/home.route.ts';
import { missingRoute } from './routes/missing.route.ts';
import { rootRoute } from './routes/root.route.tsx';
import { signInRoute } from './routes/sign-in.route.ts';

/** Every page of the application, one line each; a feature adds its lines to the children of the frame. */
export const routeTree = rootRoute.addChildren([
  signInRoute,
  frameRoute.addChildren([homeRoute, accountRoute, cohortAttendanceRoute, cohortGradesRoute, missingRoute]),
]);
