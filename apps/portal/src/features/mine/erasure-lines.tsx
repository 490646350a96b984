import type { ErasureLine } from '@kompeten/domain';
import { myErasureIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';

/** What goes, or what stays and why: one list of an erasure. */
export function ErasureLines({ title, lines }: { title: string; lines: readonly ErasureLine[] }) {
  const words = myErasureIn(useLocale());
  if (lines.length === 0) return null;
  return (
    <>
      <p className="p-strong">{title}</p>
      <ul>
        {lines.map(({ part, count, reason }) => (
          <li key={`${part} ${reason}`}>
            {reason === null
              ? words.goes(words.names[part], count)
              : words.stays(words.names[part], words.reasons[reason])}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The lines of an erasure that was carried out, or would be. */
export function ErasedLines({ lines, done }: { lines: readonly ErasureLine[]; done: boolean }) {
  const words = myErasureIn(useLocale());
  const goes = lines.filter(({ reason }) => reason === null);
  return (
    <>
      <ErasureLines title={done ? words.went : words.wouldGo} lines={goes} />
      {goes.length === 0 ? <p>{words.nothing}</p> : null}
      <ErasureLines
        title={done ? words.stayed : words.wouldStay}
        lines={lines.filter(({ reason }) => reason !== null)}
      />
    </>
  );
}
