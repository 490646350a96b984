import type { AssessmentApplication, RequirementClaim, SchemeRequirement } from '@kompeten/domain';
import { useId } from 'react';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import type { FormProps } from './part-props.ts';

/** The requirements of a scheme: by which of its alternatives each is met, and how. */
export function Requirements({
  application: { requirements },
  form: { claims },
  change,
}: FormProps & { application: AssessmentApplication }) {
  const claimed = (claim: RequirementClaim) =>
    change({ claims: [...claims.filter(({ requirement }) => requirement !== claim.requirement), claim] });
  return requirements.map((requirement, at) => (
    <Requirement
      key={requirement.title}
      at={at}
      requirement={requirement}
      claim={claims.find((each) => each.requirement === at)}
      onClaim={claimed}
    />
  ));
}

interface RequirementProps {
  at: number;
  requirement: SchemeRequirement;
  claim: RequirementClaim | undefined;
  onClaim(claim: RequirementClaim): void;
}

function Requirement({ at, requirement: { title, alternatives }, claim, onClaim }: RequirementProps) {
  const words = useMyAssessment();
  const id = useId();
  const text = claim?.text ?? '';
  return (
    <fieldset>
      <legend>{words.requirement(at + 1, title)}</legend>
      <p className="p-small">{words.by}</p>
      {alternatives.map((alternative) => (
        <label key={`${alternative.kind} ${alternative.text}`} className="p-choice">
          <input
            type="radio"
            name={id}
            checked={claim?.kind === alternative.kind}
            onChange={() => onClaim({ requirement: at, kind: alternative.kind, text })}
          />
          {words.names.requirement[alternative.kind]}: {alternative.text}
        </label>
      ))}
      <label htmlFor={`${id}-how`}>{words.how(at + 1)}</label>
      <textarea
        id={`${id}-how`}
        rows={2}
        maxLength={1000}
        value={text}
        disabled={!claim}
        onChange={({ currentTarget }) => claim && onClaim({ ...claim, text: currentTarget.value })}
      />
    </fieldset>
  );
}
