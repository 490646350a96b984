import { createRoute } from '@tanstack/react-router';
import { page } from '../page.tsx';
import { frameRoute } from './frame.route.tsx';

export const enrolmentRecordRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: 'cohorts/$cohortId/enrolments/$enrolmentId/record',
  ...page('person.read_record', () => import('../../features/people/record-page.tsx'), 'RecordPage'),
});
