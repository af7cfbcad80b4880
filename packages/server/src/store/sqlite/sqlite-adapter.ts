import { SqliteAdapter } from 'kysely';

/** Differs from Kysely's own in that our driver serialises writers itself and lets readers pass. */
export class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
