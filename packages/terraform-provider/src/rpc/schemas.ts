/**
 * What Terraform asks first: what there is.
 *
 * @module
 */

import { providerAttributes } from '@poolkeeper/resources/provider/attributes';
import { attributesOf, type Kind } from '@poolkeeper/resources/schema/attributes-of';
import type { Catalogue } from '../catalogue.ts';
import type { Sent } from '../plugin/messages.ts';
import type { Handlers } from '../plugin/methods.ts';
import { protocolSchema } from '../schema/protocol-schema.ts';

type Described = Kind & { readonly type: string; readonly description: string };

const capabilities: Sent<'ServerCapabilities'> = {
  plan_destroy: false,
  get_provider_schema_optional: true,
  move_resource_state: true,
};

const typeNames = (kinds: readonly Described[]): Sent<'TypeName'>[] =>
  kinds.map(({ type }) => ({ type_name: type }));

const schemas = (kinds: readonly Described[]): Readonly<Record<string, Sent<'Schema'>>> =>
  Object.fromEntries(kinds.map((kind) => [kind.type, protocolSchema(attributesOf(kind), kind.description)]));

/** What there is, in full. */
export const schemaAnswer = ({
  resources,
  dataSources,
  ephemeralResources,
}: Catalogue): Sent<'GetProviderSchema.Response'> => ({
  provider: protocolSchema(
    providerAttributes,
    'Amazon Cognito user pool clients and what they stand on, at Amazon or at Poolkeeper.',
  ),
  resource_schemas: schemas(resources),
  data_source_schemas: schemas(dataSources),
  ephemeral_resource_schemas: schemas(ephemeralResources),
  server_capabilities: capabilities,
});

/** Answers what the catalogue holds. */
export const schemaHandlers = (
  catalogue: Catalogue,
): Pick<Handlers, 'GetMetadata' | 'GetProviderSchema' | 'GetFunctions'> => ({
  GetMetadata: () => ({
    server_capabilities: capabilities,
    resources: typeNames(catalogue.resources),
    data_sources: typeNames(catalogue.dataSources),
    ephemeral_resources: typeNames(catalogue.ephemeralResources),
  }),
  GetProviderSchema: () => schemaAnswer(catalogue),
  GetFunctions: () => ({}),
});
