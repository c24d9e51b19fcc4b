/** A JSON file as it is published: indented, with a last line break, the same bytes for the same content. */
export function jsonFile(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
}
