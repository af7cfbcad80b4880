import { openStore } from '@poolkeeper/server/store/open-store';
import { racesSuite } from '@poolkeeper/server/store/suite/races-suite';
import { storeSuite } from '@poolkeeper/server/store/suite/store-suite';
import { afterAll, beforeAll, describe } from 'vitest';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.ts';

const title =
  postgresPrograms === undefined ? 'PostgreSQL (skipped: it is not installed here)' : 'PostgreSQL';

describe.skipIf(postgresPrograms === undefined)(title, () => {
  let server: PostgresServer;
  let shared: string;
  beforeAll(async () => {
    server = await startPostgres();
    shared = await server.newDatabase();
  });
  afterAll(() => server?.stop());

  describe('alone', () =>
    storeSuite(async () => openStore({ kind: 'postgres', url: await server.newDatabase() })));
  describe('two nodes on one database', () => racesSuite(() => openStore({ kind: 'postgres', url: shared })));
});
