/** A path from the site's root ("/dsdw/2567/") as an address under the configured base, percent-encoded. */
export function withBase(path: string): string {
  return `${encodeURI(import.meta.env.BASE_URL.replace(/\/$/, ''))}${path}`;
}
