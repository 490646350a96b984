import type { AssessmentApplication } from '@kompeten/domain';
import { useMyAssessment } from '../../lib/assessment-words.ts';
import type { FormProps } from './part-props.ts';

/** The elective units of a scheme, in their groups. */
export function Electives({
  application: { groups, schemeUnits },
  form: { electives },
  change,
}: FormProps & { application: AssessmentApplication }) {
  const words = useMyAssessment();
  const toggle = (code: string, chosen: boolean) =>
    change({ electives: chosen ? [...electives, code] : electives.filter((each) => each !== code) });
  return groups.map(({ title, choose }) => (
    <fieldset key={title}>
      <legend>{words.electives(title, choose)}</legend>
      {schemeUnits
        .filter(({ group }) => group === title)
        .map((unit) => (
          <label key={unit.code} className="p-choice">
            <input
              type="checkbox"
              checked={electives.includes(unit.code)}
              onChange={({ currentTarget }) => toggle(unit.code, currentTarget.checked)}
            />
            {unit.title}
          </label>
        ))}
    </fieldset>
  ));
}
