import { sealed } from './ownersFunction.ts';

/** Who may follow what, in which order. Policies show a request the rows of its own scopes and nothing else. */
export const feeds = `
create table scope_clock (
  scope text primary key,
  epoch uuid not null default gen_random_uuid(),
  head bigint not null default 0,
  -- sum modulo 2^64 of the first eight bytes of each delivered fact's hash
  checksum numeric(20, 0) not null default 0
);
${sealed('scope_clock')}

create table scope_feed (
  scope text not null references scope_clock,
  seq bigint not null,
  op text not null check (op in ('fact', 'enters', 'leaves')),
  fact_id uuid references fact,
  patient_id uuid,
  group_id uuid,
  primary key (scope, seq),
  unique (fact_id, scope),
  check ((op = 'fact') = (fact_id is not null))
);
create index scope_feed_by_patient on scope_feed (patient_id, scope);
${sealed('scope_feed')}

create function request_scopes() returns text[] language sql stable as
$$ select string_to_array(current_setting('equilibre.scopes', true), ' ') $$;

create policy own_scopes on scope_clock for select to equilibre_app
  using (scope = any ((select request_scopes())::text[]));
create policy own_scopes on scope_feed for select to equilibre_app
  using (scope = any ((select request_scopes())::text[]));
create policy delivered on fact for select to equilibre_app
  using (exists (select from scope_feed f
    where f.fact_id = fact.id and f.scope = any ((select request_scopes())::text[])));
create policy followed on membership for select to equilibre_app
  using ('site:' || site || '/' || role = any ((select request_scopes())::text[]));
create policy followed on patient for select to equilibre_app
  using (exists (select from membership m where m.patient_id = patient.id));
`;
