import { type Equipment, EquipmentCondition, RoomKind, Trade } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import type { useBodyForm } from '../../lib/form.ts';

type RoomForm = Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;

/** What both a new and a changed room are asked for. */
export function RoomFields({ form }: { form: RoomForm }) {
  const words = useMessages().rooms;
  const { field } = form;
  return (
    <>
      <TextInput {...field('name', words.fields.name)} maxLength={100} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NativeSelect
          {...field('kind', words.fields.kind)}
          size="md"
          data={RoomKind.options.map((value) => ({ value, label: words.kind[value] }))}
        />
        <NumberField {...field('seats', words.fields.seats)} />
        <NativeSelect
          {...field('trade', words.fields.trade)}
          size="md"
          data={[
            { value: '', label: words.noTrade },
            ...Trade.options.map((value) => ({ value, label: words.trade[value] })),
          ]}
        />
      </SimpleGrid>
      <EquipmentFields form={form} />
    </>
  );
}

const blank: Equipment = { name: '', count: 1, condition: 'good' };

function EquipmentFields({ form: { form, field } }: { form: RoomForm }) {
  const words = useMessages().rooms;
  const { equipmentFields: fields } = words;
  const items = form.values.equipment as Equipment[];
  const add = () => {
    form.insertListItem('equipment', { ...blank });
    // The new row is drawn before anybody can look for it.
    requestAnimationFrame(() => document.getElementById(`equipment.${items.length}.name`)?.focus());
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="equipment-title">
      <Title order={2} size="h4" id="equipment-title">
        {words.equipment}
      </Title>
      {items.map(({ name }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Group key={index} align="flex-end" gap="sm">
          <TextInput
            {...field(`equipment.${index}.name`, fields.name)}
            maxLength={100}
            autoComplete="off"
            style={{ flex: '1 1 12rem' }}
          />
          <NumberField {...field(`equipment.${index}.count`, fields.count)} w="6rem" />
          <NativeSelect
            {...field(`equipment.${index}.condition`, fields.condition)}
            size="md"
            data={EquipmentCondition.options.map((value) => ({ value, label: words.condition[value] }))}
          />
          <Button
            variant="subtle"
            color="bad"
            aria-label={words.removeEquipment(name)}
            onClick={() => form.removeListItem('equipment', index)}
          >
            ×
          </Button>
        </Group>
      ))}
      <Group>
        <Button variant="default" onClick={add}>
          {words.addEquipment}
        </Button>
      </Group>
    </Stack>
  );
}
