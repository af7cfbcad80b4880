import { openStore } from '@poolkeeper/server/store/open-store';
import { racesSuite } from '@poolkeeper/server/store/suite/races-suite';
import { storeSuite } from '@poolkeeper/server/store/suite/store-suite';
import { afterAll, beforeAll, describe } from 'vitest';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { isInstalled } from '../support/programs.ts';

const installed = isInstalled('postgres');
const title = installed ? 'PostgreSQL' : 'PostgreSQL (skipped: it is not installed here)';

describe.skipIf(!installed)(title, () => {
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
