/**
 * The same crypto, every answer in a macrotask of its own. In Chromium a transaction survives an awaited digest, in
 * Safari it does not: with this, one that awaits crypto ends here too.
 */
export function slowCrypto(real: Crypto): Crypto {
  const subtle = new Proxy(real.subtle, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]) => {
        await new Promise((resolve) => setTimeout(resolve, 0));
        return (member as (...all: readonly unknown[]) => unknown).apply(target, [...args]);
      };
    },
  });
  return new Proxy(real, {
    get(target, name) {
      if (name === 'subtle') return subtle;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}
