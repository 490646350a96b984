import { VoucherKind } from '@kompeten/domain';
import { Field } from '../../components/field.tsx';
import { useApplying } from '../../lib/applying-words.ts';
import { Choice } from './choice.tsx';
import type { Draft } from './draft.ts';
import type { PartProps } from './part-props.ts';

const AT = '/person/identity/voucher';

type Typed = { [Name in keyof Draft]: Draft[Name] extends string ? Name : never }[keyof Draft];

/** On what an applicant stands without a NIK; where that is not known yet, why, so that nobody is turned away. */
export function VoucherFields({ draft, change }: PartProps) {
  const { voucher: words } = useApplying().form;
  const kinds = [...VoucherKind.options, 'later'] as const;
  return (
    <>
      <Choice
        legend={words.kind}
        name="voucher"
        options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={draft.voucherKind}
        onChoose={(voucherKind) => change({ voucherKind })}
      />
      {draft.voucherKind === 'later' ? (
        <Entry
          pointer="/person/identity/reason"
          of="noVoucher"
          label={words.reason}
          hint={words.reasonHint}
          longest={300}
          draft={draft}
          change={change}
        />
      ) : null}
      {draft.voucherKind === 'village_letter' ? <Letter draft={draft} change={change} /> : null}
      {draft.voucherKind === 'two_witnesses' ? <Witnesses draft={draft} change={change} /> : null}
    </>
  );
}

function Letter(part: PartProps) {
  const { voucher: words } = useApplying().form;
  return (
    <>
      <Entry {...part} pointer={`${AT}/number`} of="letterNumber" label={words.number} longest={60} />
      <Entry {...part} pointer={`${AT}/date`} of="letterDate" label={words.date} type="date" />
      <Entry
        {...part}
        pointer={`${AT}/office`}
        of="letterOffice"
        label={words.office}
        hint={words.officeHint}
        longest={120}
      />
      <Entry
        {...part}
        pointer={`${AT}/signedBy`}
        of="letterSignedBy"
        label={words.signedBy}
        hint={words.signedByHint}
      />
    </>
  );
}

function Witnesses(part: PartProps) {
  const { voucher: words } = useApplying().form;
  const people = [
    { at: `${AT}/firstWitness`, is: 'first', title: words.firstWitness },
    { at: `${AT}/secondWitness`, is: 'second', title: words.secondWitness },
  ] as const;
  return people.map(({ at, is, title }) => (
    <fieldset key={is} className="a-witness">
      <legend>{title}</legend>
      <Entry {...part} pointer={`${at}/fullName`} of={`${is}Witness`} label={words.witnessName(title)} />
      <Entry
        {...part}
        pointer={`${at}/relation`}
        of={`${is}Relation`}
        label={words.relation(title)}
        hint={words.relationHint}
      />
      <Entry
        {...part}
        pointer={`${at}/position`}
        of={`${is}Position`}
        label={words.position(title)}
        hint={words.positionHint}
      />
    </fieldset>
  ));
}

interface EntryProps extends PartProps {
  pointer: string;
  of: Typed;
  label: string;
  hint?: string;
  type?: 'text' | 'date';
  longest?: number;
}

/** One entry of the draft. */
function Entry({ draft, change, pointer, of, label, hint, type = 'text', longest = 100 }: EntryProps) {
  return (
    <Field pointer={pointer} label={label} hint={hint}>
      {(said) => (
        <input
          {...said}
          type={type}
          maxLength={longest}
          autoComplete="off"
          value={draft[of]}
          onChange={(event) => change({ [of]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
