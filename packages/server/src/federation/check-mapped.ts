/**
 * Whether what a provider says may become the attributes of a user.
 *
 * @module
 * @see Amazon Cognito developer guide, "Mapping IdP attributes to profiles and tokens"
 */
import { CognitoError, type ErrorCode } from '@poolkeeper/api/errors';
import { checkAttributes } from '@poolkeeper/api/user/attributes';
import { requiredAttributes, schemaAttributes } from '@poolkeeper/api/user-pool/schema-attributes';
import { serviceAttributes } from '@poolkeeper/api/user-pool-client/attributes';
import { requireWritable } from '../accounts/client-attributes.ts';
import type { IdentityProviderRecord, UserPoolClientRecord, UserPoolRecord } from '../store/records.ts';
import type { MappedAttributes } from './map-attributes.ts';
import { SamlFault } from './saml/saml-fault.ts';
import { UpstreamFault } from './upstream-fault.ts';

/** Where the attributes come from, and through which client. */
export interface Mapping {
  readonly pool: UserPoolRecord;
  readonly client: UserPoolClientRecord;
  readonly provider: IdentityProviderRecord;
  readonly mapped: MappedAttributes;
}

/** What the application is told of attributes that cannot be kept. */
export const attributeFault = (
  { provider }: Pick<Mapping, 'provider'>,
  reason: string,
  cause?: unknown,
): UpstreamFault =>
  provider.type === 'SAML'
    ? new SamlFault(`Invalid user attributes: ${reason}`, { cause })
    : new UpstreamFault(reason, { cause });

/** Attributes of a new user: every required one is there. @throws UpstreamFault */
export function checkNewProfile(mapping: Mapping, attributes: Readonly<Record<string, string>>): void {
  const missing = requiredAttributes(mapping.pool.settings).filter((name) => !attributes[name]);
  if (missing.length > 0) {
    const isSaml = mapping.provider.type === 'SAML';
    throw attributeFault(
      mapping,
      isSaml
        ? missing.map((name) => `${name}: The attribute is required`).join('\n')
        : `attributes required: [${missing.join(', ')}]`,
    );
  }
  checkValues(mapping, {}, 'admin-create');
}

/**
 * Attributes of a user who has been here before: what cannot change stays as it is, and what is required stays.
 *
 * @throws UpstreamFault
 */
export function checkKnownProfile(mapping: Mapping, current: Readonly<Record<string, string>>): void {
  const { pool, mapped } = mapping;
  for (const { Name, Mutable, Required } of schemaAttributes(pool.settings)) {
    if (!(Name in mapped) || mapped[Name] === current[Name]) continue;
    if (!Mutable) throw attributeFault(mapping, `user.${Name}: Attribute cannot be updated.`);
    if (Required && mapped[Name] === undefined) {
      throw attributeFault(mapping, `user.${Name}: Required attribute cannot be deleted.`);
    }
  }
  checkValues(mapping, current, 'admin-update');
}

function checkValues(
  mapping: Mapping,
  current: Readonly<Record<string, string>>,
  change: 'admin-create' | 'admin-update',
): void {
  const { pool, client, mapped } = mapping;
  const given = Object.entries(mapped).filter((entry): entry is [string, string] => entry[1] !== undefined);
  refused(mapping, () => {
    const names = Object.keys(mapped).filter((name) => !serviceAttributes.has(name));
    requireWritable({ pool, client }, names);
    checkAttributes({ schema: schemaAttributes(pool.settings), current, change }, Object.fromEntries(given));
  });
}

/** What says that attributes cannot be kept. */
const refusals: ReadonlySet<ErrorCode> = new Set([
  'AliasExistsException',
  'InvalidParameterException',
  'NotAuthorizedException',
]);

/** The refusal of attributes as what the application is told; undefined for any other failure. */
export const asAttributeFault = (
  mapping: Pick<Mapping, 'provider'>,
  thrown: unknown,
): UpstreamFault | undefined =>
  thrown instanceof CognitoError && refusals.has(thrown.code)
    ? attributeFault(mapping, thrown.message, thrown)
    : undefined;

function refused(mapping: Mapping, check: () => void): void {
  try {
    check();
  } catch (thrown) {
    throw asAttributeFault(mapping, thrown) ?? thrown;
  }
}
