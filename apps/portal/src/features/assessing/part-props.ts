import type { ApplicationForm, AssessmentApplication } from '@kompeten/domain';

/** What a part of the page shows, and does with what the register answers. */
export interface PartProps {
  application: AssessmentApplication;
  onChange(application: AssessmentApplication): void;
}

/** What a part of the form says and changes. */
export interface FormProps {
  form: ApplicationForm;
  change(what: Partial<ApplicationForm>): void;
}
