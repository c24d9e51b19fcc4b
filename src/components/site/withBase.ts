/** A path from the site's root ("/dsdw/2567/") as an address under the configured base, percent-encoded. */
export function withBase(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`.replace(/[^\x21-\x7e]+/g, encodeURI);
}
