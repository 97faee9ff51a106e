import { parseTypedDay } from '#ui/shared/controls/parseTypedDay.ts';
import { NO_IDENTITY, type TypedIdentity } from '#ui/nurse/identity/typedIdentity.ts';

/** What was searched for and not found, as far as it is a name or a birth date: nobody types it twice. */
export function fromSearch(sought: string): TypedIdentity {
  const parts = sought.split(/\s+/).filter((part) => part !== '');
  const days = parts.flatMap((part) => {
    const typed = parseTypedDay(part);
    return typed.kind === 'day' ? [typed.day] : [];
  });
  const [birthName = '', ...firstNames] = parts.filter((part) => !/\d/.test(part));
  return { ...NO_IDENTITY, birthName, firstName: firstNames.join(' '), birthDay: days[0] };
}
