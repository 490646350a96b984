import { AssessmentSiteKind, type Centre, Trade } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CentreField } from '../../components/centre-field.tsx';
import { Facts } from '../../components/facts.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { useCentre } from './centres.queries.ts';

interface CentreFieldsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  regionName?: string;
  parentId?: string | null;
}

/** What both a new and a changed centre are asked for. */
export function CentreFields({ field, regionName, parentId }: CentreFieldsProps) {
  const words = useMessages().centres;
  const { facts, hints } = words;
  return (
    <Stack gap="md">
      <RegionPicker
        {...field('regionCode', facts.region)}
        value={field('regionCode', facts.region).value}
        description={hints.region}
        initialName={regionName}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('numberUnit', facts.numberUnit)} description={hints.numberUnit} maxLength={20} />
        <TextInput {...field('city', facts.city)} description={hints.city} maxLength={100} />
      </SimpleGrid>
      <Title order={2} size="h4">
        {words.more}
      </Title>
      <TextInput {...field('headName', facts.head)} description={hints.head} maxLength={100} />
      <ParentField field={field} parentId={parentId} />
      <Textarea {...field('address', facts.address)} autosize minRows={2} maxLength={300} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('phone', facts.phone)} type="tel" maxLength={30} />
        <TextInput {...field('email', facts.email)} type="email" maxLength={254} />
      </SimpleGrid>
      <TextInput {...field('accreditation', facts.accreditation)} maxLength={100} />
      <TrainingFields field={field} />
    </Stack>
  );
}

function TrainingFields({ field }: Pick<CentreFieldsProps, 'field'>) {
  const words = useMessages().rooms;
  const { label, value, onChange, error } = field('trades', words.trades);
  return (
    <>
      <NativeSelect
        {...field('assessmentSite', words.assessmentSiteLabel)}
        size="md"
        data={AssessmentSiteKind.options.map((kind) => ({ value: kind, label: words.assessmentSite[kind] }))}
      />
      <div id="trades" tabIndex={-1}>
        <Checkbox.Group label={label} value={value} onChange={onChange} error={error} size="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
            {Trade.options.map((trade) => (
              <Checkbox key={trade} value={trade} label={words.trade[trade]} size="md" />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      </div>
    </>
  );
}

function ParentField({ field, parentId }: Pick<CentreFieldsProps, 'field' | 'parentId'>) {
  const { facts, hints } = useMessages().centres;
  const input = field('parentId', facts.parent);
  if (!parentId) return <CentreField {...input} value={input.value} description={hints.parent} />;
  return <KnownParentField input={input} parentId={parentId} />;
}

function KnownParentField({ input, parentId }: { input: ReturnType<CentreFieldsProps['field']>; parentId: string }) {
  const { hints } = useMessages().centres;
  const { data } = useCentre(parentId);
  if (!data) return null;
  return <CentreField {...input} value={input.value} description={hints.parent} initialLabel={data.name} />;
}

/** What is shown of a centre below its name. */
export function CentreFacts({ centre }: { centre: Centre }) {
  const words = useMessages();
  const { facts, none } = words.centres;
  const trades = centre.trades.map((trade) => words.rooms.trade[trade]).join(', ');
  const partners = centre.partnerIds.map((id) => <CentreName key={id} centreId={id} />);
  return (
    <Facts
      items={[
        { name: facts.region, value: `${centre.regionName} (${centre.regionCode})` },
        { name: facts.address, value: centre.address ?? none },
        { name: facts.city, value: centre.city },
        { name: facts.numberUnit, value: centre.numberUnit },
        { name: facts.head, value: centre.headName ?? none },
        { name: facts.accreditation, value: centre.accreditation ?? none },
        { name: words.rooms.trades, value: trades || none },
        { name: words.rooms.assessmentSiteLabel, value: words.rooms.assessmentSite[centre.assessmentSite] },
        { name: facts.phone, value: centre.phone ?? none },
        { name: facts.email, value: centre.email ?? none },
        { name: facts.parent, value: centre.parentId ? <CentreName centreId={centre.parentId} /> : none },
        ...(partners.length > 0 ? [{ name: facts.partners, value: <Group gap="sm">{partners}</Group> }] : []),
      ]}
    />
  );
}

function CentreName({ centreId }: { centreId: string }) {
  const { data } = useCentre(centreId);
  return (
    <Link to="/centres/$centreId" params={{ centreId }}>
      {data?.name ?? '…'}
    </Link>
  );
}
