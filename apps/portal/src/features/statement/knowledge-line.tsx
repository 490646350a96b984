import { statementIn } from '@kompeten/messages';
import { formatInstant, StatusMark, useLocale } from '@kompeten/ui';
import { ageInWords } from './age-in-words.ts';
import { useKnowledge } from './use-knowledge.ts';

/** How old the knowledge of this device is, and a way to renew it by hand. */
export function KnowledgeLine() {
  const locale = useLocale();
  const words = statementIn(locale).knowledge;
  const { known, isLearning, refresh } = useKnowledge();
  const now = new Date().toISOString();
  const isOld = known !== undefined && (known === null || known.validUntil <= now);
  return (
    <section className="p-knowledge" aria-labelledby="knowledge-title">
      <h2 id="knowledge-title">{words.title}</h2>
      <div role="status">
        {known === null ? <StatusMark tone="warn">{words.never}</StatusMark> : null}
        {known ? <p>{words.age(formatInstant(locale, known.asOf), ageInWords(locale, known.asOf, now))}</p> : null}
        {known && !isOld ? <p className="p-small">{words.until(formatInstant(locale, known.validUntil))}</p> : null}
        {known && isOld ? <StatusMark tone="warn">{words.old}</StatusMark> : null}
      </div>
      <button type="button" className="p-button p-button-outline" disabled={isLearning} onClick={refresh}>
        {isLearning ? words.learning : words.refresh}
      </button>
    </section>
  );
}
