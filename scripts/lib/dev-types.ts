import type { MiddlewareHandler } from 'astro';
import { mediaTypeOf } from '../../src/hosts/types.ts';

/**
 * Says of what is served while people work what hosts will say of it: a feed is a feed and no plain
 * text. Pages say it themselves.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const path = url.pathname.slice(import.meta.env.BASE_URL.replace(/\/*$/, '/').length);
  if (response.ok && !/(?:^|\/)$/.test(path))
    response.headers.set('Content-Type', mediaTypeOf(path));
  return response;
};
