import { centres, certificationBodies, cooperatives } from '@kompeten/contract';
import { AccountRole, anchorOf, type Centre, type CertificationBody, type Cooperative } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { SearchSelect } from '../../components/search-select.tsx';
import { queryOf } from '../../lib/query.ts';
import type { TypedMembership } from './role-anchors.ts';

interface RoleFieldsProps {
  value: TypedMembership;
  onChange(value: TypedMembership): void;
}

/** Roles that people of the staff hold; a trainee's comes with the claim card. */
const givenRoles = AccountRole.options.filter((role) => role !== 'trainee');

/** A role, where it counts, and from when until when. */
export function RoleFields({ value, onChange }: RoleFieldsProps) {
  const words = useMessages().accounts;
  const terms = useTerms();
  const set = (change: Partial<TypedMembership>) => onChange({ ...value, ...change });
  return (
    <Stack gap="md">
      <NativeSelect
        label={words.role}
        value={value.role}
        data={givenRoles.map((role) => ({ value: role, label: terms.role[role] }))}
        onChange={(event) => set({ role: event.currentTarget.value as AccountRole })}
      />
      <AnchorField value={value} set={set} />
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={words.startsOn}
          value={value.startsOn}
          onChange={(event) => set({ startsOn: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.endsOn}
          value={value.endsOn}
          onChange={(event) => set({ endsOn: event.currentTarget.value })}
        />
      </Group>
      <NativeSelect
        label={words.delegatedAs}
        value={value.delegatedAs}
        data={[
          { value: '', label: words.ordinary },
          { value: 'plt', label: words.delegations.plt },
          { value: 'plh', label: words.delegations.plh },
        ]}
        onChange={(event) => set({ delegatedAs: event.currentTarget.value as TypedMembership['delegatedAs'] })}
      />
    </Stack>
  );
}

function AnchorField({ value, set }: { value: TypedMembership; set(change: Partial<TypedMembership>): void }) {
  const words = useMessages().accounts;
  switch (anchorOf(value.role)) {
    case 'centreId':
      return (
        <SearchSelect<Centre>
          id="centreId"
          label={words.centre}
          placeholder={words.find}
          value={value.centreId}
          onChange={(centreId) => set({ centreId })}
          query={(q) => queryOf(centres.listCentres, { query: { q, limit: 20 } })}
          option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
        />
      );
    case 'certificationBodyId':
      return (
        <SearchSelect<CertificationBody>
          id="certificationBodyId"
          label={words.body}
          placeholder={words.find}
          value={value.certificationBodyId}
          onChange={(certificationBodyId) => set({ certificationBodyId })}
          query={(q) => queryOf(certificationBodies.listBodies, { query: { q, limit: 20 } })}
          option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
        />
      );
    case 'cooperativeId':
      return (
        <SearchSelect<Cooperative>
          id="cooperativeId"
          label={words.cooperative}
          placeholder={words.find}
          value={value.cooperativeId}
          onChange={(cooperativeId) => set({ cooperativeId })}
          query={(q) => queryOf(cooperatives.listCooperatives, { query: { q, limit: 20 } })}
          option={({ id, name, regionName }) => ({ value: id, label: `${name}, ${regionName}` })}
        />
      );
    case 'regionCode':
      return (
        <TextInput
          label={words.region}
          description={words.regionHint}
          maxLength={13}
          value={value.regionCode}
          onChange={(event) => set({ regionCode: event.currentTarget.value })}
        />
      );
    case null:
      return null;
  }
}
