import { cohorts } from '@kompeten/contract';
import type { Cohort } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { CentreField } from '../../components/centre-field.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { queryOf } from '../../lib/query.ts';

interface Place {
  centreId: string;
  cohortId: string;
}

interface PlaceFieldsProps {
  of: 'centre' | 'cohort';
  place: Place;
  onChange(place: Place): void;
}

/** The centre or cohort that a file is for. */
export function PlaceFields({ of, place, onChange }: PlaceFieldsProps) {
  const words = useMessages().imports;
  if (of === 'centre') {
    return (
      <CentreField
        id="import-centre"
        label={words.centreField}
        description={words.centreHint}
        value={place.centreId}
        onChange={(centreId) => onChange({ ...place, centreId })}
      />
    );
  }
  return (
    <SearchSelect<Cohort>
      id="import-cohort"
      label={words.cohortField}
      description={words.cohortHint}
      value={place.cohortId}
      query={(q) => queryOf(cohorts.listCohorts, { query: { q, limit: 20 } })}
      option={({ id, title, centreName }) => ({ value: id, label: `${title}, ${centreName}` })}
      onChange={(cohortId) => onChange({ ...place, cohortId })}
    />
  );
}
