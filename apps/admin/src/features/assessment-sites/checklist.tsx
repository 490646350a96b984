import '../../components/pages.css';
import type { VerifySite } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Checkbox, Stack, Text, TextInput, Title } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

/** What was looked at, item by item; what is not met stands against the verification, said before it is recorded. */
export function Checklist({ form: { form, field } }: { form: Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'> }) {
  const words = useMessages().assessmentSites.verification;
  const items = form.values.items as VerifySite['items'];
  const open = items.filter(({ met }) => !met);
  return (
    <Stack component="section" gap="sm" aria-labelledby="checklist-title">
      <Title order={2} size="h4" id="checklist-title">
        {words.checklist}
      </Title>
      {items.map(({ item }, at) => {
        const { value, ...met } = field(`items.${at}.met`, words.item[item]);
        return (
          <Stack key={item} gap={4}>
            <Checkbox {...met} size="md" checked={value === true} />
            <TextInput
              {...field(`items.${at}.note`, words.note(words.item[item]))}
              maxLength={300}
              size="sm"
              autoComplete="off"
            />
          </Stack>
        );
      })}
      <div aria-live="polite">
        {open.length > 0 ? (
          <Text className="k-notice">{`${words.open} ${open.map(({ item }) => words.item[item]).join('; ')}.`}</Text>
        ) : null}
      </div>
    </Stack>
  );
}
