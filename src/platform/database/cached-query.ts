import { type Compilable, CompiledQuery, type Kysely, type QueryResult } from 'kysely';

/** SQL texts by the dialect that made them and the name of the query. */
const texts = new WeakMap<object, Map<string, string>>();

/**
 * Runs a query whose SQL is built once and whose parameters are given each time: for the few that
 * every contribution and every page run, where building the same text again costs as much as
 * running it.
 *
 * @param name tells this query from every other; the SQL must depend on nothing else.
 * @param build makes the query with any values in place of the parameters.
 * @param parameters in the order in which they stand in the SQL.
 */
export function cachedQuery<Tables, Row>(
  db: Kysely<Tables>,
  name: string,
  build: () => Compilable<Row>,
  parameters: readonly unknown[],
): Promise<QueryResult<Row>> {
  const { adapter } = db.getExecutor();
  const known = texts.get(adapter) ?? new Map<string, string>();
  texts.set(adapter, known);
  const text = known.get(name) ?? build().compile().sql;
  known.set(name, text);
  return db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));
}
