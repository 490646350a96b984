import type { fieldBook as source } from '../id/field-book.ts';
import { application } from './application.ts';
import { attendance } from './attendance.ts';
import { checklist } from './checklist.ts';
import { cohortTabs } from './cohort-tabs.ts';
import { devices } from './devices.ts';
import { fieldBookErrors } from './errors-of-field-book.ts';
import { fieldIssue } from './field-issues.ts';
import { fieldVisits } from './field-visits.ts';
import { grading } from './grading.ts';
import { sheet } from './sheet.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { ways } from './ways.ts';

/** What the staff's application says on site: the frame, the sheets, the device. Every page has it from the start. */
export const fieldBook: typeof source = {
  sentences: {
    application,
    attendance,
    checklist,
    cohortTabs,
    devices,
    fieldVisits,
    grading,
    sheet,
    shell,
    terms,
    ways,
  },
  errors: fieldBookErrors,
  fieldIssue,
};
