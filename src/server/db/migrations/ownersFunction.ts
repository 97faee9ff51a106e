/**
 * Head of a function through which requests write, or read what judging a group needs. It runs with the rights of the
 * owner, so its search_path is pinned.
 */
export const OWNERS_FUNCTION = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Row-level security from the first row on, forced: the owner's own connection sees no patient either. He does inside
 * a function of his that a request called (the setting `role` is then still the request's), and in a job of his own
 * that says so by `equilibre.owner`. The policy is to him alone: nobody else gains by saying so.
 */
export function sealed(table: string): string {
  const lifted = `(current_setting('role') = 'equilibre_app' or current_setting('equilibre.owner', true) = 'yes')`;
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy owners_functions on ${table} to current_user using ${lifted} with check ${lifted};
grant select on ${table} to equilibre_app;`;
}

/** Rows that are written once: nobody, the owner included, changes or removes them. */
export function appendOnly(table: string): string {
  return `
create trigger ${table}_written_once before update or delete or truncate on ${table}
  for each statement execute function refuse_change();`;
}

/** Requests may call these, and nobody else. */
export function callableByRequests(...signatures: readonly string[]): string {
  return signatures
    .map((each) => `revoke all on function ${each} from public; grant execute on function ${each} to equilibre_app;`)
    .join('\n');
}
