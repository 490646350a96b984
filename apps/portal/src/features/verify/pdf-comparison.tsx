import '../../lib/results.css';
import type { FieldComparison } from '@kompeten/domain';
import { StatusMark } from '@kompeten/ui';
import { usePortal } from '../../lib/words.ts';

/** What the file says beside what the register says, and whether they agree. */
export function PdfComparison({ items }: { items: readonly FieldComparison[] }) {
  const words = usePortal().pdf;
  return (
    <table className="p-compare">
      <caption>{words.comparison}</caption>
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
            <td data-label={words.paper}>{file ?? words.absent}</td>
            <td data-label={words.register}>{register ?? words.absent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
