import type { PinpointEndpointKey, PinpointEndpointRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { PinpointEndpoints } from './store.ts';
import type { Database, PinpointEndpointRow } from './tables.ts';
import { inserted } from './written.ts';

const find = statement((db, given: Given<PinpointEndpointKey>) =>
  db
    .selectFrom('pinpoint_endpoints')
    .selectAll()
    .where('account_id', '=', given('accountId'))
    .where('region', '=', given('region'))
    .where('application_id', '=', given('applicationId'))
    .where('endpoint_id', '=', given('endpointId')),
);

const put = statement((db, given: Given<PinpointEndpointRow>) =>
  db
    .insertInto('pinpoint_endpoints')
    .values(
      rowOf(given, [
        'account_id',
        'region',
        'application_id',
        'endpoint_id',
        'created_at',
        'modified_at',
        'content',
      ]),
    )
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'region', 'application_id', 'endpoint_id']).doUpdateSet((excluded) => ({
        modified_at: excluded.ref('excluded.modified_at'),
        content: excluded.ref('excluded.content'),
      })),
    ),
);

/** Where the users of a Pinpoint project are reached. */
export const pinpointEndpoints = (db: Database): PinpointEndpoints => ({
  async find({ accountId, region, applicationId, endpointId }) {
    const row = await find.first(db, { accountId, region, applicationId, endpointId });
    return row && toEndpoint(row);
  },
  put: (endpoint) => inserted(put.run(db, toRow(endpoint))),
});

const toEndpoint = (row: PinpointEndpointRow): PinpointEndpointRecord => ({
  accountId: row.account_id,
  region: row.region,
  applicationId: row.application_id,
  endpointId: row.endpoint_id,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
  // Only `toRow` writes this column.
  endpoint: JSON.parse(row.content) as PinpointEndpointRecord['endpoint'],
});

const toRow = (record: PinpointEndpointRecord): PinpointEndpointRow => ({
  account_id: record.accountId,
  region: record.region,
  application_id: record.applicationId,
  endpoint_id: record.endpointId,
  created_at: record.createdAt,
  modified_at: record.modifiedAt,
  content: JSON.stringify(record.endpoint),
});
