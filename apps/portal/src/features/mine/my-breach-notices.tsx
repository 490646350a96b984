import { breaches } from '@kompeten/contract';
import type { MyBreachNotice } from '@kompeten/domain';
import { myBreachNoticesIn } from '@kompeten/messages';
import { formatDay, formatInstant, StatusMark, useLocale } from '@kompeten/ui';
import { useId } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';

interface MyBreachNoticesProps {
  notices: readonly MyBreachNotice[];
  onRead(): void;
}

/** What the law wants those concerned by a breach to know: which data, when and how, what is done (UU 27/2022 art. 46). */
export function MyBreachNotices({ notices, onRead }: MyBreachNoticesProps) {
  const words = myBreachNoticesIn(useLocale());
  const id = useId();
  return (
    <section className="p-card p-rows" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p>{words.lead}</p>
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} onRead={onRead} />
      ))}
    </section>
  );
}

function Notice({ notice, onRead }: { notice: MyBreachNotice; onRead(): void }) {
  const locale = useLocale();
  const words = myBreachNoticesIn(locale);
  const { title, issuerName, what, foundAt, occurredOn, data, measures, contact, outcome } = notice;
  const since = occurredOn ? words.occurred(formatDay(locale, occurredOn)) : words.unknownDay;
  return (
    <article className="p-row" aria-label={title}>
      <h3>{title}</h3>
      {issuerName ? <p className="p-strong">{words.at(issuerName)}</p> : null}
      <p>{words.data(data.map((one) => words.kinds[one]).join('; '))}</p>
      <p>
        {words.found(formatInstant(locale, foundAt))} {since}
      </p>
      <Said name={words.what} text={what} />
      <Said name={words.measures} text={measures} />
      {outcome ? <Said name={words.outcome} text={outcome} /> : null}
      <p>{words.contact(contact)}</p>
      <Reading notice={notice} onRead={onRead} />
    </article>
  );
}

function Said({ name, text }: { name: string; text: string }) {
  return (
    <>
      <p className="p-strong">{name}</p>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

function Reading({ notice: { id, title, readAt }, onRead }: { notice: MyBreachNotice; onRead(): void }) {
  const locale = useLocale();
  const words = myBreachNoticesIn(locale);
  const read = useCall(async () => {
    await api.call(breaches.readMyBreachNotice, { params: { breachNoticeId: id } });
    onRead();
  });
  if (readAt) return <StatusMark tone="good">{words.wasRead(formatInstant(locale, readAt))}</StatusMark>;
  return (
    <>
      <button
        type="button"
        className="p-button"
        aria-label={words.readOf(title)}
        disabled={read.state.kind === 'pending'}
        onClick={() => void read.run(undefined)}
      >
        {words.read}
      </button>
      {read.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, read.state.error)}
        </p>
      ) : null}
    </>
  );
}
