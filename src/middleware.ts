import type { MiddlewareHandler } from 'astro';
import { withPolicy } from './hosts/with-policy.ts';

/** Gives every built page its policy. While people work, Vite puts scripts into pages, and they go without. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!import.meta.env.PROD || !isPage) return response;
  const { status, headers } = response;
  return new Response(withPolicy(Buffer.from(await response.arrayBuffer())), { status, headers });
};
