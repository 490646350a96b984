import { sharing } from '@kompeten/contract';
import { ShareExtent, type ShareLink, shareDays } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useId } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { explainError } from '../../lib/explain-error.ts';
import { keptOneOf, keptWords, useKept } from '../../lib/kept.ts';
import { useMine } from '../../lib/mine-words.ts';

type Days = (typeof shareDays)[number];

interface ShareLinkFormProps {
  certificateId: string;
  hasFile: boolean;
  onCreate(link: ShareLink): void;
}

/** What a new link shows, and for how long. */
export function ShareLinkForm({ certificateId, hasFile, onCreate }: ShareLinkFormProps) {
  const words = useMine().share;
  const locale = useLocale();
  const id = useId();
  const extents = ShareExtent.options.filter((option) => hasFile || option === 'answer');
  const { typed: extent, ...shown } = useKept<ShareExtent>(`isi-tautan.${certificateId}`, keptOneOf(extents), 'answer');
  const { typed: days, ...lasts } = useKept<Days>(`lama-tautan.${certificateId}`, keptOneOf(shareDays), 7);
  const label = useKept(`tautan.${certificateId}`, keptWords, '');
  const create = useCall(async () => {
    const body = { extent, days, label: label.typed.trim() || null };
    onCreate(await api.call(sharing.createMyShareLink, { params: { certificateId }, body }));
    label.letGo('');
    shown.letGo(extent);
    lasts.letGo(days);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create.run(undefined);
  };
  return (
    <form className="p-form" onSubmit={submit}>
      <fieldset>
        <legend>{words.extent}</legend>
        {extents.map((option) => (
          <label key={option} className="p-choice">
            <input type="radio" name={`${id}-extent`} checked={extent === option} onChange={() => shown.type(option)} />
            {words.extents[option]}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-days`}>{words.days}</label>
      <select
        id={`${id}-days`}
        value={days}
        onChange={({ currentTarget }) => lasts.type(shareDays.find((one) => String(one) === currentTarget.value) ?? 7)}
      >
        {shareDays.map((one) => (
          <option key={one} value={one}>
            {words.dayNames[one]}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-label`}>{words.label}</label>
      <input
        id={`${id}-label`}
        value={label.typed}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => label.type(event.currentTarget.value)}
      />
      <button type="submit" className="p-button" disabled={create.state.kind === 'pending'}>
        {words.create}
      </button>
      <div role="status">
        {create.state.kind === 'done' ? <p>{words.created}</p> : null}
        {create.state.kind === 'failed' ? <p className="p-error">{explainError(locale, create.state.error)}</p> : null}
      </div>
    </form>
  );
}
