import { myApplications } from '@kompeten/contract';
import { type ApplicationForm, type AssessmentApplication, TypedApplicationForm } from '@kompeten/domain';
import { api } from '../../lib/api.ts';
import { useKept } from '../../lib/kept.ts';
import type { PartProps } from './part-props.ts';

/** The form of an application as it is typed; it is stored when the applicant says so, and before the application is sent. */
export function useTypedForm({ application, onChange }: PartProps) {
  const { id: applicationId, form: stored } = application;
  const { typed, type, letGo, isRestored } = useKept(`asesmen.${applicationId}`, TypedApplicationForm, stored);
  const store = async (): Promise<AssessmentApplication> => {
    if (JSON.stringify(typed) === JSON.stringify(stored)) return application;
    const body = { version: application.version, form: typed };
    const saved = await api.call(myApplications.saveMyAssessmentForm, { params: { applicationId }, body });
    letGo(saved.form);
    onChange(saved);
    return saved;
  };
  const change = (what: Partial<ApplicationForm>) => type({ ...typed, ...what });
  return { form: typed, change, store, isRestored, giveUp: () => letGo(stored) };
}
