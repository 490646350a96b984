import { type ExchangeProfile, ExchangeProfileChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useChangeProfile, useProfile } from './exchange.queries.ts';
import { ProfileForm } from './profile-form.tsx';

/** The next edition of a layout. */
export function ChangeProfilePage({ profileId }: { profileId: string }) {
  const query = useProfile(profileId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Change profile={query.data} /> : <LoadingState />;
}

function Change({ profile }: { profile: ExchangeProfile }) {
  const words = useMessages().exchange;
  const navigate = useNavigate();
  const change = useChangeProfile();
  const { name, direction, columns, source, sourceDate, unconfirmed, version } = profile;
  const form = useBodyForm({
    body: ExchangeProfileChange,
    initialValues: { name, direction, columns, source, sourceDate, unconfirmed, version },
    onSubmit: async (body) => {
      const { id } = await change.mutateAsync({ params: { profileId: profile.id }, body });
      announce(words.saved);
      await navigate({ to: '/exchange/$profileId', params: { profileId: id } });
    },
  });
  const back = (
    <Link to="/exchange/$profileId" params={{ profileId: profile.id }}>
      {name}
    </Link>
  );
  const header = <PageHeader title={words.changeTitle} lead={words.changeLead} back={back} />;
  return <ProfileForm form={form} record={profile.record} header={header} />;
}
