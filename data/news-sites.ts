/**
 * The news sites that are read without asking: news-sites.yaml, checked. Used by the build, which writes their hosts
 * into the manifest; the manifest is the list at run time.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const newsSite = z.strictObject({
  host: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name without www. and path')
    .refine((host) => !host.startsWith('www.'), 'a host name without www.'),
  name: z.string().min(1),
  country: z.string().regex(/^[a-z]{2}$|^int$/, 'a country code, or int'),
  lang: z.enum(['de', 'en']),
});

/** One news site; its subdomains belong to it. */
export type NewsSite = z.infer<typeof newsSite>;

/**
 * Reads the list.
 *
 * @throws {z.ZodError} An entry is malformed; the error names its position.
 */
export function readNewsSites(): NewsSite[] {
  const text = readFileSync(new URL('news-sites.yaml', import.meta.url), 'utf8');
  return z.array(newsSite).parse(parse(text));
}
