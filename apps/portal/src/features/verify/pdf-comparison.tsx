import '../../lib/results.css';
import type { FieldComparison } from '@kompeten/domain';
import { pdfCheckIn } from '@kompeten/messages';
import { formatDay, StatusMark, useLocale } from '@kompeten/ui';

/** What the file says beside what the register says, and whether they agree. */
export function PdfComparison({ items, caption }: { items: readonly FieldComparison[]; caption: string }) {
  const locale = useLocale();
  const words = pdfCheckIn(locale);
  const shown = (field: FieldComparison['field'], value: string | null): string => {
    if (!value) return words.absent;
    return field === 'issuedOn' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(locale, value) : value;
  };
  return (
    <table className="p-compare">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.paper}</th>
          <th scope="col">{words.register}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ field, file, register, same }) => (
          <tr key={field} data-same={same}>
            <th scope="row">
              {words.fields[field]}{' '}
              <StatusMark tone={same ? 'good' : 'bad'}>{same ? words.same : words.differs}</StatusMark>
            </th>
            <td data-label={words.paper}>{shown(field, file)}</td>
            <td data-label={words.register}>{shown(field, register)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
