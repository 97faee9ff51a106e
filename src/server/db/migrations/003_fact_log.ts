import { appendOnly, sealed } from './ownersFunction.ts';

/** What was written, byte for byte, and about whom. Every column of \`fact\` but the first two is a projection of them. */
export const factLog = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;

create table patient (
  id uuid primary key,
  -- the group that brought him; until then the row is only something to lock
  brought_by uuid,
  brought_at timestamptz
);
${sealed('patient')}

create table membership (
  patient_id uuid not null references patient,
  chain uuid not null,
  site uuid not null,
  professional uuid,
  role text not null,
  -- the place has left, and nobody else follows him yet
  lingering boolean not null default false,
  primary key (patient_id, chain)
);
create index membership_by_site on membership (site);
${sealed('membership')}

create table fact_group (
  id uuid primary key,
  digest text not null,
  signature text not null,
  author uuid not null,
  device uuid not null,
  facts integer not null check (facts between 1 and 40),
  received_at timestamptz not null default now(),
  sent_by uuid,
  sent_from uuid
);
${sealed('fact_group')}
${appendOnly('fact_group')}

create table fact (
  id uuid primary key,
  bytes text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  kind text not null,
  v bigint not null,
  patient_id uuid references patient,
  chain uuid not null,
  act text not null,
  supersedes uuid[] not null,
  target uuid,
  group_id uuid not null references fact_group,
  author uuid not null,
  site uuid not null,
  device uuid not null,
  written_at timestamptz not null,
  received_at timestamptz not null default now(),
  body jsonb not null
);
create index fact_by_patient on fact (patient_id);
create index fact_by_chain on fact (chain);
create index fact_by_group on fact (group_id);
${sealed('fact')}
${appendOnly('fact')}
`;
