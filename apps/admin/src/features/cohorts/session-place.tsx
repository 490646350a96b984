import { SessionMode, type TrainingSession } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages, useTerms, type Zone } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { useBodyForm } from '../../lib/form.ts';

interface SessionPlaceProps {
  field: ReturnType<typeof useBodyForm>['field'];
  sessions: readonly TrainingSession[];
  zone: Zone;
}

/** Where and about what a session is, and which one it makes up for. */
export function SessionPlace({ field, sessions, zone }: SessionPlaceProps) {
  const { sessionFields: fields, noMakeUp } = useMessages().cohorts;
  const terms = useTerms();
  const locale = useLocale();
  const mode = field('mode', fields.mode);
  const first = sessions.filter(({ makeUpForId }) => makeUpForId === null);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NativeSelect
          {...mode}
          size="md"
          data={SessionMode.options.map((value) => ({ value, label: terms.sessionMode[value] }))}
        />
        <TextInput {...field('place', mode.value === 'online' ? fields.link : fields.place)} maxLength={150} />
      </SimpleGrid>
      <TextInput {...field('topic', fields.topic)} maxLength={200} />
      {first.length > 0 ? (
        <NativeSelect
          {...field('makeUpForId', fields.makeUpFor)}
          size="md"
          data={[
            { value: '', label: noMakeUp },
            ...first.map(({ id, startsAt }) => ({ value: id, label: formatInstant(locale, startsAt, zone) })),
          ]}
        />
      ) : null}
    </>
  );
}
