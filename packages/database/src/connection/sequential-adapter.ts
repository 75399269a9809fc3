import { PrismaPg } from "@prisma/adapter-pg";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type pg from "pg";

/**
 * Prisma's adapter, but a transaction sends each statement only once the one before is answered. Prisma sends those of
 * a read with several relations all at once, commands may do the same, and `pg` is giving up its own queue for that.
 */
export function createSequentialAdapter(config: pg.PoolConfig): SqlDriverAdapterFactory {
  const factory = new PrismaPg(config);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect(): Promise<SqlDriverAdapter> {
      const adapter = await factory.connect();
      const start = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, {
        startTransaction: async (...options: Parameters<typeof start>) => inSequence(await start(...options)),
      });
    },
  };
}

function inSequence(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const afterLast =
    <T>(send: (query: SqlQuery) => Promise<T>) =>
    (query: SqlQuery): Promise<T> => {
      const answer = last.then(() => send(query));
      last = answer.catch(() => undefined);
      return answer;
    };
  return Object.assign(transaction, {
    queryRaw: afterLast(transaction.queryRaw.bind(transaction)),
    executeRaw: afterLast(transaction.executeRaw.bind(transaction)),
  });
}
