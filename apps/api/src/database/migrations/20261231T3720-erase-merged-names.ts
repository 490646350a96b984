// What a merge kept of two records ends with the identity of the person, of those too whose identity was erased before this.
import type { Migration } from '../migration.ts';

const trigger = (guard: string) => `
  drop trigger append_only on merge_steps;
  create trigger append_only before update or delete or truncate on merge_steps for each statement execute function ${guard}();`;

export const eraseMergedNames: Migration = {
  name: '20261231T3720-erase-merged-names',
  up: `
    -- Runs as the owner of the table, as erase_append_only does: of both records as they were stay the year of birth and what they had.
    create function erase_merged_names(of_people uuid[], erased_name text) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform set_config('kompeten.erasing', 'merge_steps', true);
      update merge_steps s set before = (
        select jsonb_agg(case when (side ->> 'personId')::uuid = any(of_people)
            then side || jsonb_build_object('fullName', erased_name, 'birthDate', left(side ->> 'birthDate', 4),
              'identityKind', 'none', 'identityLast4', null)
            else side end order by place)
        from jsonb_array_elements(s.before) with ordinality as sides (side, place))
      from merge_cases m
      where m.id = s.merge_case_id and s.before is not null and (m.person_id = any(of_people) or m.other_person_id = any(of_people));
      perform set_config('kompeten.erasing', '', true);
    end $$;
    ${trigger('refuse_change_unless_erased')}

    create temp table erased_people on commit drop as
      with recursive same as (select id from people where full_name = 'Nama dihapus'
        union select case when m.person_id = s.id then m.other_person_id else m.person_id end
          from same s join merge_cases m on m.status = 'same' and s.id in (m.person_id, m.other_person_id))
      select id from same;
    update people set full_name = 'Nama dihapus', birth_date = left(birth_date, 4)
      where id in (select id from erased_people) and full_name <> 'Nama dihapus';
    select erase_merged_names(array(select id from erased_people), 'Nama dihapus');
  `,
  down: `
    ${trigger('refuse_change')}
    drop function erase_merged_names(uuid[], text);
  `,
};
