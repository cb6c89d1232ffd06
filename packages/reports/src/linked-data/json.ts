/** JSON that stays data even inside an HTML page. */

/** A JSON-LD document, ready for `JSON.stringify`. */
export type JsonObject = { readonly [key: string]: unknown };

/** Serialises for a `script` element or a file: `<` and line separators are escaped, lone surrogates too. */
export function toEmbeddableJson(value: object): string {
  return JSON.stringify(value, null, 2).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The same object without keys that have nothing to say. */
export function withoutEmpty(object: Readonly<Record<string, unknown>>): JsonObject {
  const said = Object.entries(object).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(said);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
