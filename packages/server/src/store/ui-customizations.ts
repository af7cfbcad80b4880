import { ALL_CLIENTS } from '@poolkeeper/api/branding/ui-customization';
import type { UiCustomizationRecord } from './records.ts';
import { type Given, rowOf, statement } from './statement.ts';
import type { UiCustomizations } from './store.ts';
import type { Database, UiCustomizationRow } from './tables.ts';
import { inserted } from './written.ts';

const find = statement((db, given: Given<{ userPoolId: string; scope: string }>) =>
  db
    .selectFrom('ui_customizations')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('scope', '=', given('scope')),
);

const shownTo = statement((db, given: Given<{ userPoolId: string; clientId: string }>) =>
  db
    .selectFrom('ui_customizations')
    .selectAll()
    .where('user_pool_id', '=', given('userPoolId'))
    .where('scope', 'in', [given('clientId'), ALL_CLIENTS]),
);

const put = statement((db, given: Given<UiCustomizationRow>) =>
  db
    .insertInto('ui_customizations')
    .values(rowOf(given, ['user_pool_id', 'scope', 'client_id', 'created_at', 'modified_at', 'content']))
    .onConflict((conflict) =>
      conflict.columns(['user_pool_id', 'scope']).doUpdateSet((excluded) => ({
        modified_at: excluded.ref('excluded.modified_at'),
        content: excluded.ref('excluded.content'),
      })),
    ),
);

/** The branding of the classic pages. */
export const uiCustomizations = (db: Database): UiCustomizations => ({
  async find(userPoolId, clientId) {
    const row = await find.first(db, { userPoolId, scope: clientId });
    return row && toCustomization(row);
  },
  async shownTo(userPoolId, clientId) {
    const rows = await shownTo.all(db, { userPoolId, clientId });
    const ofAll = (row: UiCustomizationRow): number => (row.scope === ALL_CLIENTS ? 1 : 0);
    return rows.sort((one, other) => ofAll(one) - ofAll(other)).map(toCustomization);
  },
  put: (customization) => inserted(put.run(db, toRow(customization))),
});

type Content = Pick<UiCustomizationRecord, 'css' | 'image'>;

function toCustomization(row: UiCustomizationRow): UiCustomizationRecord {
  // Only `toRow` writes this column.
  const content = JSON.parse(row.content) as Content;
  return {
    userPoolId: row.user_pool_id,
    clientId: row.scope,
    ...content,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
  };
}

function toRow(customization: UiCustomizationRecord): UiCustomizationRow {
  const { userPoolId, clientId, createdAt, modifiedAt, ...rest } = customization;
  const content: Content = rest;
  return {
    user_pool_id: userPoolId,
    scope: clientId,
    client_id: clientId === ALL_CLIENTS ? null : clientId,
    created_at: createdAt,
    modified_at: modifiedAt,
    content: JSON.stringify(content),
  };
}
