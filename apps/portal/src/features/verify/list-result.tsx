import type { BatchVerification } from '@kompeten/domain';
import { formatCode } from '@kompeten/domain';
import { StatusMark, useLocale } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useTerms } from '../../lib/answer-words.ts';
import { usePortal } from '../../lib/words.ts';
import { standingTones } from './standing-tones.ts';

type Item = BatchVerification['items'][number];

interface ListResultProps {
  name: string;
  result: BatchVerification;
  onAnother(): void;
}

/** One line for each code of a spreadsheet, those to look at first counted above. */
export function ListResult({ name, result, onAnother }: ListResultProps) {
  const words = usePortal().list;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const inForce = result.items.filter(({ answer }) => answer?.status === 'valid').length;
  return (
    <div className="p-result">
      <h3 ref={head} tabIndex={-1}>
        {words.resultOf(name)}: {words.counts(inForce, result.items.length - inForce)}
      </h3>
      <table className="p-compare p-codes">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.proves}</th>
          </tr>
        </thead>
        <tbody>
          {result.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same code may stand in a list twice, and lines never move
            <Line key={place} item={item} />
          ))}
        </tbody>
      </table>
      <p className="p-actions">
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </div>
  );
}

function Line({ item: { code, result, answer } }: { item: Item }) {
  const words = usePortal().list;
  const terms = useTerms();
  const locale = useLocale();
  if (!answer) {
    return (
      <tr>
        <th scope="row">{code}</th>
        <td data-label={words.standing}>
          <StatusMark tone="bad">{result === 'unknown_code' ? words.unknown : words.mistyped}</StatusMark>
        </td>
        <td data-label={words.holder}>–</td>
        <td data-label={words.proves}>–</td>
      </tr>
    );
  }
  const printed = formatCode(answer.code);
  return (
    <tr>
      <th scope="row">
        <a href={`/v/${printed}?lang=${locale}`}>{printed}</a>
      </th>
      <td data-label={words.standing}>
        <StatusMark tone={standingTones[answer.status]}>{terms.status[answer.status]}</StatusMark>
      </td>
      <td data-label={words.holder}>{answer.holderName}</td>
      <td data-label={words.proves}>
        {terms.certificateKind[answer.kind]}: {answer.title}
      </td>
    </tr>
  );
}
