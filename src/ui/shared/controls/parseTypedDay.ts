import { type LocalDate, parseLocalDate } from '#domain/localDate.ts';

/** What stands in a field for a day: nothing, a day, or letters that are no day. */
export type TypedDay =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly day: LocalDate }
  | { readonly kind: 'unreadable' };

const SHAPES = [/^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/, /^(\d{2})(\d{2})(\d{4})$/];

/** Reads 22/11/2026, 22.11.2026, 22 11 2026 and 22112026. A year of two digits is refused: "40" is born or due? */
export function parseTypedDay(typed: string): TypedDay {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  for (const shape of SHAPES) {
    const [, day = '', month = '', year = ''] = shape.exec(text) ?? [];
    const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date !== undefined) return { kind: 'day', day: date };
  }
  return { kind: 'unreadable' };
}
