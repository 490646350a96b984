import { addressOf, applications, basePath } from '@kompeten/contract';
import type { AssessmentApplication, CheckMark } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { useCheckApplication } from './applications.queries.ts';

interface CheckFormProps {
  application: AssessmentApplication;
  /** Whether the reader may mark the items now. */
  decides: boolean;
}

interface Mark {
  mark: CheckMark | null;
  remark: string;
}

/** Every file and every requirement, each to be marked by itself. */
export function CheckForm({ application, decides }: CheckFormProps) {
  const words = useMessages().assessmentApplications;
  const explain = useExplain();
  const check = useCheckApplication(words.check.saved);
  const { id: applicationId, version, evidence, requirements, checks, form } = application;
  const [marks, setMarks] = useTyped<Record<string, Mark>>('marks', () => ({
    ...Object.fromEntries(evidence.map(({ id, checked, remark }) => [id, { mark: checked, remark: remark ?? '' }])),
    ...Object.fromEntries(
      checks.map(({ requirement, mark, remark }) => [`r${requirement}`, { mark, remark: remark ?? '' }]),
    ),
  }));
  useUnsavedInput(marks, check);
  const of = (key: string): Mark => marks[key] ?? { mark: null, remark: '' };
  const set = (key: string, change: Partial<Mark>) => setMarks({ ...marks, [key]: { ...of(key), ...change } });
  const marked = (key: string) => {
    const { mark, remark } = of(key);
    return mark === null ? null : { mark, remark: remark.trim() || null };
  };
  const save = () => {
    const files = evidence.flatMap(({ id }) =>
      marked(id) ? [{ id, ...(marked(id) as NonNullable<ReturnType<typeof marked>>) }] : [],
    );
    const asked = requirements.flatMap((_, requirement) => {
      const one = marked(`r${requirement}`);
      return one ? [{ requirement, ...one }] : [];
    });
    const body = { version, evidence: files, requirements: asked };
    check.mutate({ params: { applicationId }, body });
  };
  return (
    <Stack component="section" gap="md" aria-labelledby="check-title">
      <Title order={2} size="h4" id="check-title">
        {words.check.title}
      </Title>
      <ErrorSummary faults={check.error ? [{ message: explain(check.error) }] : []} />
      {evidence.map(({ id: evidenceId, kind }, at) => {
        const name = words.check.file(words.names.evidence[kind], at + 1);
        const params = { applicationId, evidenceId };
        return (
          <Item key={evidenceId} name={name} mark={of(evidenceId)} decides={decides} onMark={(c) => set(evidenceId, c)}>
            <a
              href={addressOf(basePath, applications.openApplicationEvidence, { params })}
              target="_blank"
              rel="noreferrer"
            >
              {words.check.open(name)}
            </a>
          </Item>
        );
      })}
      {requirements.map(({ title }, at) => {
        const name = words.check.requirement(at + 1, title);
        const claim = form.claims.find(({ requirement }) => requirement === at);
        const said = claim ? words.check.claim(words.names.requirement[claim.kind], claim.text) : words.check.noClaim;
        return (
          <Item key={title} name={name} mark={of(`r${at}`)} decides={decides} onMark={(c) => set(`r${at}`, c)}>
            {said}
          </Item>
        );
      })}
      {decides ? (
        <div>
          <Button onClick={save} loading={check.isPending}>
            {words.check.save}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

interface ItemProps {
  name: string;
  mark: Mark;
  decides: boolean;
  onMark(change: Partial<Mark>): void;
  children: ReactNode;
}

function Item({ name, mark: { mark, remark }, decides, onMark, children }: ItemProps) {
  const words = useMessages().assessmentApplications.check;
  if (!decides) {
    return (
      <div>
        <Text fw={600}>{name}</Text>
        <Text>{children}</Text>
        <Text size="sm">{[words.marks[mark ?? 'open'], remark].filter(Boolean).join(': ')}</Text>
      </div>
    );
  }
  return (
    <Stack gap="xs">
      <Radio.Group label={name} value={mark ?? ''} onChange={(value) => onMark({ mark: value as CheckMark })}>
        <Text size="sm">{children}</Text>
        <Group gap="lg">
          <Radio value="met" label={words.met} />
          <Radio value="not_met" label={words.notMet} />
        </Group>
      </Radio.Group>
      {mark === 'not_met' ? (
        <TextInput
          label={words.remark(name)}
          maxLength={1000}
          value={remark}
          onChange={({ currentTarget }) => onMark({ remark: currentTarget.value })}
        />
      ) : null}
    </Stack>
  );
}
