/** A picture as a page of Astro answers with it. */
export const pngOf = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
