/** Sessions are kept under the hash of their token: a copy of the database opens no door. */

import { sha256 } from '@isnad/api';
import type { drizzleAdapter } from 'better-auth/adapters/drizzle';

type Open = ReturnType<typeof drizzleAdapter>;
type Adapter = ReturnType<Open>;
type Where = Parameters<Adapter['deleteMany']>[0]['where'];
interface Asked {
  readonly model: string;
  where?: Where | undefined;
}

/** better-auth's adapter as it is, except that `session.token` goes in and is asked for as SHA-256. */
export function withHashedTokens(open: Open): Open {
  return (options) => wrap(open(options));
}

function wrap(adapter: Adapter): Adapter {
  return {
    ...adapter,
    async create(asked) {
      const { token } = asked.data as { token?: unknown };
      if (asked.model !== 'session' || typeof token !== 'string') return adapter.create(asked);
      const data = { ...asked.data, token: sha256(token) };
      return { ...(await adapter.create({ ...asked, data })), token };
    },
    findOne: async <Row>(asked: Parameters<Adapter['findOne']>[0]) =>
      withToken<Row>(await adapter.findOne<Row>(hashed(asked)), asked),
    update: async <Row>(asked: Parameters<Adapter['update']>[0]) =>
      withToken<Row>(await adapter.update<Row>(hashed(asked)), asked),
    findMany: (asked) => adapter.findMany(hashed(asked)),
    count: (asked) => adapter.count(hashed(asked)),
    updateMany: (asked) => adapter.updateMany(hashed(asked)),
    delete: (asked) => adapter.delete(hashed(asked)),
    deleteMany: (asked) => adapter.deleteMany(hashed(asked)),
    consumeOne: (asked) => adapter.consumeOne(hashed(asked)),
    transaction: (work) => adapter.transaction((inner) => work(wrap({ ...adapter, ...inner }))),
  };
}

function hashed<Question extends Asked>(asked: Question): Question {
  if (asked.model !== 'session' || !asked.where) return asked;
  const where = asked.where.map((one) =>
    one.field === 'token' ? { ...one, value: hashedValue(one.value) } : one,
  );
  return { ...asked, where };
}

function hashedValue(value: Where[number]['value']): Where[number]['value'] {
  if (Array.isArray(value)) return value.map((one) => sha256(String(one)));
  return typeof value === 'string' ? sha256(value) : value;
}

/** Whoever asked by a token knows it: it is given back as it was, for the cookie. */
function withToken<Row>(row: Row | null, { model, where }: Asked): Row | null {
  const asked = model === 'session' && where?.find(({ field }) => field === 'token');
  return row && asked ? { ...row, token: asked.value } : row;
}
