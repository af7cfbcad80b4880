import type { CompanionPlace, PinpointEventRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { PinpointEvents } from './store.ts';
import type { Database, PinpointEventRow } from './tables.ts';
import { inserted } from './written.ts';

type NewRow = Omit<PinpointEventRow, 'position'>;

const insert = statement((db, given: Given<NewRow>) =>
  db
    .insertInto('pinpoint_events')
    .values(rowOf(given, ['account_id', 'region', 'application_id', 'created_at', 'content'])),
);

const list = statement((db, given: Given<CompanionPlace & { applicationId: string; limit: number }>) =>
  db
    .selectFrom('pinpoint_events')
    .selectAll()
    .where('account_id', '=', given('accountId'))
    .where('region', '=', given('region'))
    .where('application_id', '=', given('applicationId'))
    .orderBy('position', 'desc')
    .limit(given('limit')),
);

type Content = Pick<PinpointEventRecord, 'endpointId' | 'event'>;

/** The events that Pinpoint projects received. */
export const pinpointEvents = (db: Database): PinpointEvents => ({
  insert({ accountId, region, applicationId, createdAt, endpointId, event }) {
    const content: Content = { endpointId, event };
    const row: NewRow = {
      account_id: accountId,
      region,
      application_id: applicationId,
      created_at: createdAt,
      content: JSON.stringify(content),
    };
    return inserted(insert.run(db, row));
  },
  async list({ accountId, region }, applicationId, limit) {
    const rows = await list.all(db, { accountId, region, applicationId, limit });
    return rows.map((row) => ({
      accountId: row.account_id,
      region: row.region,
      applicationId: row.application_id,
      createdAt: row.created_at,
      // Only `insert` writes this column.
      ...(JSON.parse(row.content) as Content),
    }));
  },
});
