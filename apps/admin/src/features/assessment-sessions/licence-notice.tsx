import '../../components/pages.css';
import { certificationBodies } from '@kompeten/contract';
import { licenceGap } from '@kompeten/domain';
import { explain } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../lib/query.ts';

/** Why the licence of a body does not allow a scheme on a day, or null; the same rule by which the register refuses (rule 4). */
export function useLicenceGap(bodyId: string, schemeId: string | undefined, day: string) {
  const licences = useQuery({
    ...queryOf(certificationBodies.listBodyLicences, { params: { bodyId } }),
    enabled: bodyId !== '',
  }).data?.items;
  return licences && schemeId && day ? licenceGap(licences, schemeId, day) : null;
}

/** Says before anything is asked that the licence does not allow it, in the words of the refusal. */
export function LicenceNotice({ gap, day }: { gap: ReturnType<typeof useLicenceGap>; day: string }) {
  const locale = useLocale();
  return (
    <div aria-live="polite">
      {gap ? <Text className="k-notice">{explain(locale, 'body.not_licensed', { gap, day })}</Text> : null}
    </div>
  );
}
