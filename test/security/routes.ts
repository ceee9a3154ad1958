import type { FastifyInstance } from 'fastify';

/** One address of the router's table, like `GET /plans/:slug`. */
export type Route = { readonly method: 'GET' | 'POST'; readonly url: string };

const LINE = /^([│ ]*)[├└]── (\S+?)(?: \(([A-Z, ]+)\))?$/;

/** Every route of the running site, read from the router itself so that none is forgotten. */
export async function routesOf(app: FastifyInstance): Promise<readonly Route[]> {
  await app.ready();
  const found: Route[] = [];
  const above: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent = '', part = '', methods = ''] = LINE.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    above.length = depth;
    above.push(part);
    // One place in an address may have a name in each feature: `:id|:placeId`.
    const url = above.join('').replace(/\|:\w+/g, '');
    for (const method of ['GET', 'POST'] as const) {
      if (methods.split(', ').includes(method)) found.push({ method, url });
    }
  }
  return found;
}

export function isStaff(route: Route): boolean {
  return route.url.startsWith('/staff');
}

/** The address with each parameter filled in. */
export function filled(url: string, values: Readonly<Record<string, string>>): string {
  return url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? 'none'));
}
