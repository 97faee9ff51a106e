/** An exact fraction, lowest terms, denominator above 0: what the TTR is checked against. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  const divisor = greatestCommonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

/** "2.50" as 5/2. */
export function rationalOf(decimal: string): Rational {
  const [units = '0', decimals = ''] = decimal.split('.');
  return rational(BigInt(units + decimals), 10n ** BigInt(decimals.length));
}

export function plus(first: Rational, second: Rational): Rational {
  const top = first.numerator * second.denominator + second.numerator * first.denominator;
  return rational(top, first.denominator * second.denominator);
}

export function minus(first: Rational, second: Rational): Rational {
  return plus(first, rational(-second.numerator, second.denominator));
}

export function times(first: Rational, second: Rational): Rational {
  return rational(first.numerator * second.numerator, first.denominator * second.denominator);
}

export function over(first: Rational, second: Rational): Rational {
  return rational(first.numerator * second.denominator, first.denominator * second.numerator);
}

/** -1, 0 or 1. */
export function compare(first: Rational, second: Rational): number {
  const difference = first.numerator * second.denominator - second.numerator * first.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function least(first: Rational, second: Rational): Rational {
  return compare(first, second) <= 0 ? first : second;
}

export function greatest(first: Rational, second: Rational): Rational {
  return compare(first, second) >= 0 ? first : second;
}

/** The nearest number, good to seventeen digits. */
export function toNumber({ numerator, denominator }: Rational): number {
  const whole = numerator / denominator;
  const rest = numerator - whole * denominator;
  return Number(whole) + Number((rest * 10n ** 20n) / denominator) / 1e20;
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
