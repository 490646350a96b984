import '../../lib/results.css';
import { formatCode } from '@kompeten/domain';
import { pdfCheckIn } from '@kompeten/messages';
import { StatusMark, useLocale } from '@kompeten/ui';
import { useTerms } from '../../lib/answer-words.ts';
import { type BatchRow, outcomeTones } from './batch-row.ts';
import { useBatch } from './batch-words.ts';

/** The answers as a table; on a telephone each row is a block of its own. */
export function BatchTable({ rows }: { rows: readonly BatchRow[] }) {
  const words = useBatch();
  const { columns } = words;
  const hasOwn = rows.some(({ own }) => own !== null);
  return (
    <table className="p-compare p-codes">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.row}</th>
          {hasOwn ? <th scope="col">{columns.own}</th> : null}
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.answer}</th>
          <th scope="col">{columns.holder}</th>
          <th scope="col">{columns.proves}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same code may stand in a list twice, and lines never move
          <Line key={place} row={row} hasOwn={hasOwn} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, hasOwn }: { row: BatchRow; hasOwn: boolean }) {
  const { columns } = useBatch();
  const terms = useTerms();
  const locale = useLocale();
  const { sheet, number, own, code, answer } = row;
  const printed = answer && formatCode(answer.code);
  return (
    <tr>
      <td data-label={columns.row}>{sheet === null ? number : `${sheet} · ${number}`}</td>
      {hasOwn ? <td data-label={columns.own}>{own ?? '–'}</td> : null}
      <th scope="row">{printed ? <a href={`/v/${printed}?lang=${locale}`}>{printed}</a> : (code ?? '–')}</th>
      <td data-label={columns.answer}>
        <Answer row={row} />
      </td>
      <td data-label={columns.holder}>{answer?.holderName ?? '–'}</td>
      <td data-label={columns.proves}>{answer ? `${terms.certificateKind[answer.kind]}: ${answer.title}` : '–'}</td>
    </tr>
  );
}

/** The answer in sign and words; of a file also whether it is whole, and where it differs from the register. */
function Answer({ row: { outcome, answer, file } }: { row: BatchRow }) {
  const words = useBatch();
  const { fields } = pdfCheckIn(useLocale());
  const locale = useLocale();
  const differing = file?.differing.map((field) => fields[field]) ?? [];
  return (
    <>
      <StatusMark tone={outcomeTones[outcome]}>{words.outcomes[outcome]}</StatusMark>
      {file?.intact && outcome !== 'record' ? <span className="p-small">{words.intact}</span> : null}
      {differing.length > 0 ? <span className="p-small">{words.differs(differing.join(', '))}</span> : null}
      {outcome === 'number' ? (
        <a className="p-small" href={`/nomor?lang=${locale}`}>
          {words.toNumber}
        </a>
      ) : null}
      {answer?.replacedByCode ? (
        <a className="p-small" href={`/v/${formatCode(answer.replacedByCode)}?lang=${locale}`}>
          {words.successor}
        </a>
      ) : null}
    </>
  );
}
