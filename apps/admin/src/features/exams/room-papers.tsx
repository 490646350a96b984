import { examPapers } from '@kompeten/contract';
import { type ExamSitting, optionLetter } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { announce } from '../../lib/announce.tsx';
import { api } from '../../lib/api.ts';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';

/** Booklets and answer sheets, for a room whose power may fail. */
export function RoomPapers({ sitting: { id, title, forms } }: { sitting: ExamSitting }) {
  const words = useMessages().exams.print;
  const explain = useExplain();
  const params = { sittingId: id };
  const print = useMutation({
    mutationFn: (form: string | null) =>
      form === null
        ? api.call(examPapers.printAnswerSheets, { params })
        : api.call(examPapers.printBooklet, { params: { ...params, form } }),
    onSuccess: (file, form) => {
      const name = `${form === null ? words.sheets : words.booklet(form)} ${title}.pdf`;
      saveFile(name, 'application/pdf', file);
      announce(words.saved(name));
    },
    onError: (error) => announce(explain(error)),
  });
  return (
    <Stack component="section" gap="sm" aria-labelledby="papers-title">
      <Title order={2} size="h4" id="papers-title">
        {words.title}
      </Title>
      <Text c="dimmed">{words.lead}</Text>
      <Group>
        {Array.from({ length: forms }, (_, at) => optionLetter(at)).map((form) => (
          <Button key={form} variant="default" loading={print.isPending} onClick={() => print.mutate(form)}>
            {words.booklet(form)}
          </Button>
        ))}
        <Button variant="default" loading={print.isPending} onClick={() => print.mutate(null)}>
          {words.sheets}
        </Button>
      </Group>
    </Stack>
  );
}
