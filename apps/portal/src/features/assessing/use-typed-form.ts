import { myApplications, Problem } from '@kompeten/contract';
import {
  type ApplicationForm,
  type AssessmentApplication,
  type InputIssue,
  TypedApplicationForm,
} from '@kompeten/domain';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { useKept } from '../../lib/kept.ts';
import type { PartProps } from './part-props.ts';

/** The form of an application as it is typed; it is stored when the applicant says so, and before the application is sent. */
export function useTypedForm({ application, onChange }: PartProps) {
  const { id: applicationId, form: stored } = application;
  const { typed, type, letGo, isRestored } = useKept(`asesmen.${applicationId}`, TypedApplicationForm, stored);
  const [faults, setFaults] = useState<ReadonlyMap<string, InputIssue>>(new Map());
  const store = async (): Promise<AssessmentApplication> => {
    if (JSON.stringify(typed) === JSON.stringify(stored)) return application;
    const body = { version: application.version, form: typed };
    const call = api.call(myApplications.saveMyAssessmentForm, { params: { applicationId }, body });
    const saved = await call.catch((refused: unknown) => {
      point(refused);
      throw refused;
    });
    setFaults(new Map());
    letGo(saved.form);
    onChange(saved);
    return saved;
  };
  /** Says at each entry what was refused of it, and leads to the first. */
  const point = (refused: unknown) => {
    const issues = refused instanceof Problem ? refused.issues : [];
    setFaults(new Map(issues.map((issue) => [issue.pointer, issue])));
    document.getElementById(issues[0]?.pointer ?? '')?.focus();
  };
  const change = (what: Partial<ApplicationForm>) => type({ ...typed, ...what });
  return { form: typed, change, store, faults, isRestored, giveUp: () => letGo(stored) };
}
