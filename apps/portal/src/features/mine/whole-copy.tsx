import type { PersonalData } from '@kompeten/domain';
import { dataFieldsIn } from '@kompeten/messages';
import { formatWritten, useLocale } from '@kompeten/ui';
import { use } from 'react';
import { useMine } from '../../lib/mine-words.ts';

const sections = [
  ...(['person', 'enrolments', 'certificates', 'applications', 'sittings', 'appeals', 'mentoring'] as const),
  ...(['offices', 'contacts', 'excuses', 'photos', 'identityLooks', 'declaredTies', 'requests', 'merges'] as const),
  ...(['claimCards', 'signIns', 'account', 'work'] as const),
];

/** All parts of the copy, to be read or saved; those in which nothing stands are named together. */
export function WholeCopy({ data }: { data: PersonalData }) {
  const words = useMine().rights;
  const empty = sections.filter((section) => isEmpty(data[section]));
  return (
    <div className="p-stack">
      <p className="p-small">{words.otherCentres}</p>
      <button type="button" className="p-button" onClick={() => save(words.fileName, data)}>
        {words.save}
      </button>
      {sections
        .filter((section) => !empty.includes(section))
        .map((section) => (
          <section key={section} aria-label={words.sections[section]}>
            <details className="p-fold" open={section === 'person'}>
              <summary>
                <h3>{words.sections[section]}</h3>
              </summary>
              <Value value={data[section]} />
            </details>
          </section>
        ))}
      {empty.length > 0 ? (
        <p className="p-small">{words.emptyParts(empty.map((section) => words.sections[section]).join(', '))}</p>
      ) : null}
    </div>
  );
}

/** Whether there is nothing to read in a part. */
const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).every(isEmpty));

/** A value with the names of its fields in the reader's language; in the file they stand as programs read them. */
function Value({ value }: { value: unknown }) {
  const words = useMine().rights;
  const locale = useLocale();
  const fields = use(dataFieldsIn(locale));
  if (Array.isArray(value)) {
    if (value.length === 0) return <p>{words.nothing}</p>;
    return (
      <ol className="p-copy">
        {value.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a copy never changes
          <li key={place}>
            <Value value={one} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'boolean') return <>{fields.yesNo(value)}</>;
  if (typeof value !== 'object' || value === null)
    return <>{value === null ? '–' : formatWritten(locale, String(value))}</>;
  return (
    <dl className="p-copy">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{fields.nameOf(name)}</dt>
          <dd>
            <Value value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function save(name: string, data: PersonalData): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
