declare const brand: unique symbol;

/** A value that has passed the one function that vouches for it. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
