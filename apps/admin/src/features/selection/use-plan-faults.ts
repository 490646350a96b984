import { inputIssues } from '@kompeten/contract';
import { type InputIssue, SelectionPlanChange } from '@kompeten/domain';
import { useState } from 'react';
import { useExplain, useExplainIssue } from '../../lib/explain.ts';

/** The field of the form that an address of the body belongs to. */
const fieldOf = (pointer: string): string => {
  const [, part = '', inner = '', last = ''] = pointer.split('/');
  if (part === 'criteria') return inner === '' ? 'criteria-0-title' : `criteria-${inner}-${last}`;
  return part === 'eligibility' ? inner : part;
};

/** Checks a plan by the schema of its body and says what is wrong, with what the register refused. */
export function usePlanFaults(error: unknown) {
  const explain = useExplain();
  const explainIssue = useExplainIssue();
  const [issues, setIssues] = useState<InputIssue[]>([]);
  const check = (body: unknown): SelectionPlanChange | null => {
    const read = SelectionPlanChange.safeParse(body);
    setIssues(read.success ? [] : inputIssues(read.error, body));
    return read.success ? read.data : null;
  };
  const said = issues.map((issue) => ({ field: fieldOf(issue.pointer), message: explainIssue(issue) }));
  return { check, faults: said.length === 0 && error ? [{ message: explain(error) }] : said };
}
