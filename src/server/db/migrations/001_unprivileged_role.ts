/**
 * The role under which every request runs. Roles belong to the whole cluster, so another database of it may be making
 * the same one at this moment, and the migrating user may be no superuser: it then needs CREATEROLE, or a role that a
 * superuser made and granted to it.
 */
export const unprivilegedRole = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'equilibre_app') then
    create role equilibre_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- made by another database's migration in between: it exists, which is all that was wanted
end $$;

do $$
begin
  execute 'set local role equilibre_app';
  execute 'reset role';
exception when insufficient_privilege then
  begin
    execute format('grant equilibre_app to %I', current_user);
  exception when internal_error then
    null; -- "tuple concurrently updated": the same grant, made by another database's migration
  end;
end $$;
`;
