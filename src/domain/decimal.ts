const SHAPE = /^\d+(\.\d+)?$/;

/** Whether a text is a decimal as facts hold it: digits, a point, digits ("2.5", "8"); no sign, comma or exponent. */
export function isDecimal(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * A decimal as a whole number of millionths ("2.5" is 2 500 000), so that values are compared and subtracted exactly.
 *
 * @param text  a decimal with a point; up to six decimals the answer is an integer.
 * @returns     millionths of the value's own unit.
 * @throws      RangeError when the text is no decimal: it should have been refused at the border.
 */
export function millionths(text: string): number {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`);
  return Number(`${text}e6`);
}

/** A decimal as a number to compute with, "2.5" as 2.5. Never written back to a fact. */
export function decimalValue(text: string): number {
  return millionths(text) / 1e6;
}

/** Negative, 0 or positive as the first decimal is less than, equal to or more than the second: "2.5" equals "2.50". */
export function compareDecimals(first: string, second: string): number {
  return millionths(first) - millionths(second);
}
