/**
 * A world with a SAML provider called Staff.
 *
 * @module
 */
import { type SamlUpstream, startSamlUpstream } from './saml-upstream.ts';
import { type Stop, type Walker, walker } from './walker.ts';
import { type FederatedWorld, federatedWorld, type WorldOptions } from './world.ts';

export interface SamlWorld extends FederatedWorld {
  readonly upstream: SamlUpstream;
}

/** What a test may choose besides. */
export interface SamlWorldOptions extends WorldOptions {
  readonly details?: Readonly<Record<string, string>>;
  readonly mapping?: Readonly<Record<string, string>>;
  /** Where the metadata comes from. Default the provider's own document. */
  readonly metadata?: 'file' | 'url';
}

/** Starts both. */
export async function samlWorld(options: SamlWorldOptions = {}): Promise<SamlWorld> {
  const { details = {}, mapping = {}, metadata = 'file' } = options;
  const team = { Name: 'team', AttributeDataType: 'String', Mutable: true } as const;
  const world = await federatedWorld({ ...options, pool: { Schema: [team], ...options.pool } });
  const { Certificate = '' } = await world.cognito.getSigningCertificate({ UserPoolId: world.userPoolId });
  const upstream = await startSamlUpstream({
    userPoolId: world.userPoolId,
    callback: `${world.site}/saml2/idpresponse`,
    ...((details.RequestSigningAlgorithm || details.IDPSignout) && { requestCertificate: Certificate }),
    ...(details.EncryptedResponses && { encryptionCertificate: Certificate }),
  });
  await world.provider({
    ProviderName: 'Staff',
    ProviderType: 'SAML',
    ProviderDetails: {
      ...(metadata === 'file' ? { MetadataFile: upstream.metadata } : { MetadataURL: upstream.entityId }),
      ...details,
    },
    AttributeMapping: { email: 'mail', 'custom:team': 'team', ...mapping },
  });
  return {
    ...world,
    upstream,
    async [Symbol.asyncDispose]() {
      await upstream[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

/** To the provider and back; answers where it ends. */
export async function walkSaml(
  world: SamlWorld,
  {
    browser = walker(),
    more = {},
  }: { readonly browser?: Walker; readonly more?: Readonly<Record<string, string>> } = {},
): Promise<Stop> {
  const page = await browser.go(world.authorize({ identity_provider: 'Staff', ...more }));
  if (page.status !== 200 || !page.html.includes('SAMLResponse')) {
    throw new Error(`no page of the provider: ${page.status} ${page.html}`);
  }
  return browser.send(page);
}

/** The same; answers where the application was called. */
export async function throughSaml(
  world: SamlWorld,
  options: Parameters<typeof walkSaml>[1] = {},
): Promise<URL> {
  const end = await walkSaml(world, options);
  if (end.status !== 0) throw new Error(`the walk ended at ${end.url} with ${end.status}`);
  return end.url;
}
