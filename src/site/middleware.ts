import { defineMiddleware } from 'astro:middleware';
import { withThaiMarked } from './thaiMarked.ts';

/** Every page, on its way out. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(withThaiMarked(await response.text()), response);
});
