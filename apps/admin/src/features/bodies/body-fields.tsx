import { BodyKind, type CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { CentreField } from '../../components/centre-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { RegionPicker } from '../../components/region-picker.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { useActor } from '../../lib/session.ts';

interface BodyFieldsProps {
  field: ReturnType<typeof useBodyForm>['field'];
  /** What of the body is known already; nothing of a new one. */
  known?: Pick<CertificationBody, 'regionName' | 'centreId' | 'centreName'>;
}

/** What both a new and a changed certification body are asked for. */
export function BodyFields({ field, known }: BodyFieldsProps) {
  const { fields, hints, kind } = useMessages().bodyForms;
  const region = field('regionCode', fields.region);
  return (
    <Stack gap="md">
      <TextInput {...field('name', fields.name)} maxLength={150} autoComplete="off" />
      <NativeSelect
        {...field('kind', fields.kind)}
        size="md"
        data={BodyKind.options.map((value) => ({ value, label: kind[value] }))}
      />
      <RegionPicker {...region} value={region.value} initialName={known?.regionName} />
      <OwningCentre field={field} known={known} />
      <NumberField {...field('quorum', fields.quorum)} description={hints.quorum} />
      <Textarea {...field('address', fields.address)} autosize minRows={2} maxLength={300} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('phone', fields.phone)} type="tel" maxLength={30} />
        <TextInput {...field('email', fields.email)} type="email" maxLength={254} />
      </SimpleGrid>
    </Stack>
  );
}

/** The centre whose body it is: chosen by who manages that centre too, told to everybody else. */
function OwningCentre({ field, known }: BodyFieldsProps) {
  const { fields, hints } = useMessages().bodyForms;
  const { may } = useActor();
  const { centreId = null, centreName = null } = known ?? {};
  const centre = field('centreId', fields.centre);
  if (may('centre.manage', centreId === null ? undefined : { centreId })) {
    const shown = centreName ?? undefined;
    return <CentreField {...centre} value={centre.value} description={hints.centre} initialLabel={shown} />;
  }
  return (
    <TextInput label={fields.centre} value={centreName ?? hints.noCentre} description={hints.centreKept} readOnly />
  );
}
