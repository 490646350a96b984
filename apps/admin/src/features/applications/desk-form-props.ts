import type { ApplicationForm, AssessmentApplication } from '@kompeten/domain';

/** What the parts of the form read and change. */
export interface DeskFormProps {
  application: AssessmentApplication;
  form: ApplicationForm;
  change(what: Partial<ApplicationForm>): void;
}
