import { dataRights } from '@kompeten/contract';
import type { PersonalData } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import { formatDay, formatInstant, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { useMine } from '../../lib/mine-words.ts';

const sections = [
  ...(['person', 'enrolments', 'certificates', 'applications', 'sittings', 'appeals', 'mentoring'] as const),
  ...(['offices', 'contacts', 'excuses', 'photos', 'identityLooks', 'declaredTies', 'requests', 'merges'] as const),
  ...(['claimCards', 'signIns', 'account', 'work'] as const),
];

/** Everything held about the holder, to be read here or saved; it lives in this page only. */
export function DataCopy() {
  const words = useMine().rights;
  const locale = useLocale();
  const copy = useCall(() => api.call(dataRights.copyMyData, {}));
  const data = copy.state.kind === 'done' ? copy.state.answer : null;
  return (
    <section className="p-stack">
      <p className="p-small">{words.copyText}</p>
      <button
        type="button"
        className="p-button p-button-outline"
        disabled={copy.state.kind === 'pending'}
        onClick={() => (data ? copy.reset() : void copy.run(undefined))}
      >
        {data ? words.hide : words.copy}
      </button>
      {copy.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, copy.state.error)}
        </p>
      ) : null}
      <p className="p-small" role="status">
        {data ? words.shown : null}
      </p>
      {data ? <WholeCopy data={data} /> : null}
    </section>
  );
}

function WholeCopy({ data }: { data: PersonalData }) {
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

/** A value with the names of its fields as they stand in the file, so that page and file are read together. */
function Value({ value }: { value: unknown }) {
  const words = useMine().rights;
  const locale = useLocale();
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
  if (typeof value !== 'object' || value === null) return <>{value === null ? '–' : said(locale, String(value))}</>;
  return (
    <dl className="p-copy">
      {Object.entries(value).map(([name, inner]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Days and moments as everywhere on the page; in the file they stay as they are. */
function said(locale: Locale, value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(locale, value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? formatInstant(locale, value) : value;
}

function save(name: string, data: PersonalData): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
