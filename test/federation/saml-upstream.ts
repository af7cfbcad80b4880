/**
 * A SAML identity provider of its own for a test: samlify on a port, with a page on which a user signs in by a button.
 *
 * @module
 */
import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from '@poolkeeper/server/tokens/certificate';

/** A provider or a pool, as samlify knows it. */
interface Entity {
  getMetadata(): string;
  parseLoginRequest(
    from: Entity,
    binding: 'redirect',
    request: { readonly query: Readonly<Record<string, string>>; readonly octetString: string },
  ): Promise<{
    readonly samlContent: string;
    readonly extract: { readonly request: { readonly id: string } };
  }>;
  parseLogoutRequest(
    from: Entity,
    binding: 'redirect',
    request: { readonly query: Readonly<Record<string, string>>; readonly octetString: string },
  ): Promise<{ readonly extract: { readonly nameID: string } }>;
  createLoginResponse(
    to: Entity,
    request: object,
    binding: 'post',
    user: object,
    options: { readonly customTagReplacement: (template: string) => { context: string; id: string } },
  ): Promise<{ readonly context: string }>;
}

/** What is used of samlify: its own types bring those of the browser into every file. */
interface Samlify {
  IdentityProvider(settings: object): Entity;
  ServiceProvider(settings: object): Entity;
  setSchemaValidator(validator: { readonly validate: () => Promise<string> }): void;
}

// The package is CommonJS, and has these members.
const samlify = createRequire(import.meta.url)('samlify') as Samlify;

// Messages are made here and read by the service: whether they follow the schema is not what is tested.
samlify.setSchemaValidator({ validate: () => Promise.resolve('valid') });

/** What an answer says, and how. */
export interface SamlAnswer {
  nameId: string;
  attributes: Record<string, string | readonly string[]>;
  issuer?: string;
  audience?: string;
  recipient?: string;
  /** Undefined for the request's own; null for none. */
  inResponseTo?: string | null;
  /** In milliseconds from now. */
  notBefore?: number;
  notOnOrAfter?: number;
  /** What is signed. */
  signed?: 'assertion' | 'message' | 'nothing';
  status?: string;
  /** Changes the answer after it was signed. */
  tamper?: ((xml: string) => string) | undefined;
}

export interface SamlUpstream extends AsyncDisposable {
  readonly url: string;
  readonly entityId: string;
  readonly metadata: string;
  /** Who signed out, as its requests said. */
  readonly signedOut: readonly string[];
  /** How often its metadata was asked for. */
  readonly metadataFetches: number;
  /** What it answers from now on. */
  answer: SamlAnswer;
  /** The form that a provider's own portal posts: an answer to no request. */
  unsolicited(): Promise<string>;
  /** What the last request of the service was. */
  readonly lastRequest: { readonly id: string; readonly forceAuthn: string | undefined } | undefined;
}

/** The pool, as the provider was told of it. */
export interface KnownPool {
  readonly userPoolId: string;
  readonly callback: string;
  /** Of GetSigningCertificate: requests have to be signed by it. */
  readonly requestCertificate?: string;
  /** Assertions are encrypted for it. */
  readonly encryptionCertificate?: string;
}

const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const POST = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** A key, and the certificate that a provider publishes of it. */
export async function makeIdentity(): Promise<{ readonly privateKey: string; readonly certificate: string }> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const facts = {
    commonName: 'idp',
    serialNumber: Buffer.of(1),
    notBefore: Date.UTC(2020, 0, 1),
    notAfter: Date.UTC(2040, 0, 1),
  };
  const certificate = await selfSignedCertificate(facts, createPrivateKey(privateKey));
  return { privateKey, certificate: certificate.toString('base64') };
}

/** Starts a provider that knows one pool. */
export async function startSamlUpstream(pool: KnownPool): Promise<SamlUpstream> {
  const { privateKey, certificate } = await makeIdentity();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has this form of address.
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const entityId = `${url}/metadata`;
  const idp = samlify.IdentityProvider({
    entityID: entityId,
    signingCert: certificate,
    privateKey,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    wantAuthnRequestsSigned: pool.requestCertificate !== undefined,
    isAssertionEncrypted: pool.encryptionCertificate !== undefined,
    nameIDFormat: ['urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'],
    singleSignOnService: [{ Binding: REDIRECT, Location: `${url}/sso` }],
    singleLogoutService: [{ Binding: REDIRECT, Location: `${url}/slo` }],
    wantLogoutRequestSigned: true,
  });
  const spOf = (signed: SamlAnswer['signed']) =>
    samlify.ServiceProvider({
      entityID: `urn:amazon:cognito:sp:${pool.userPoolId}`,
      authnRequestsSigned: pool.requestCertificate !== undefined,
      wantAssertionsSigned: signed === 'assertion',
      wantMessageSigned: signed === 'message',
      ...(pool.requestCertificate !== undefined && { signingCert: pool.requestCertificate }),
      ...(pool.encryptionCertificate !== undefined && { encryptCert: pool.encryptionCertificate }),
      assertionConsumerService: [{ Binding: POST, Location: pool.callback }],
    });

  const respond = async (requestId: string | undefined): Promise<string> => {
    const { signed = 'assertion', tamper, ...said } = upstream.answer;
    const sp = spOf(signed);
    const fill = (template: string): { context: string; id: string } => ({
      context: filled(template, { said, pool, entityId, requestId }),
      id: `_${randomUUID()}`,
    });
    const made = await idp.createLoginResponse(sp, {}, 'post', {}, { customTagReplacement: fill });
    // With the post binding the context is the base64 of the response.
    const xml = Buffer.from(made.context, 'base64').toString('utf8');
    const unsigned = signed === 'nothing' ? xml.replaceAll(/<ds:Signature.*?<\/ds:Signature>/gs, '') : xml;
    return Buffer.from(tamper ? tamper(unsigned) : unsigned).toString('base64');
  };

  const upstream: { -readonly [Member in keyof SamlUpstream]: SamlUpstream[Member] } = {
    url,
    entityId,
    metadata: idp.getMetadata(),
    signedOut: [],
    metadataFetches: 0,
    answer: { nameId: 'ann', attributes: {} },
    lastRequest: undefined,
    unsolicited: () => respond(undefined),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    const asked = new URL(request.url ?? '', url);
    if (asked.pathname === '/metadata') {
      upstream.metadataFetches += 1;
      response.writeHead(200, { 'content-type': 'application/samlmetadata+xml' }).end(upstream.metadata);
      return;
    }
    try {
      const query = Object.fromEntries(asked.searchParams);
      const octetString = asked.search.slice(1).split('&Signature=')[0] ?? '';
      if (asked.pathname === '/slo') {
        const { extract } = await idp.parseLogoutRequest(spOf('assertion'), 'redirect', {
          query,
          octetString,
        });
        upstream.signedOut = [...upstream.signedOut, extract.nameID];
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(page(pool.callback.replace('idpresponse', 'logout'), 'any', query.RelayState ?? ''));
        return;
      }
      const parsed = await idp.parseLoginRequest(spOf('assertion'), 'redirect', { query, octetString });
      const { id } = parsed.extract.request;
      upstream.lastRequest = { id, forceAuthn: /ForceAuthn="(\w+)"/.exec(parsed.samlContent)?.[1] };
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(page(pool.callback, await respond(id), query.RelayState ?? ''));
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  return upstream;
}

interface Filling {
  readonly said: SamlAnswer;
  readonly pool: KnownPool;
  readonly entityId: string;
  readonly requestId: string | undefined;
}

const time = (offset: number): string => new Date(Date.now() + offset).toISOString();

/** samlify's own template with what a test wants in it. */
function filled(template: string, { said, pool, entityId, requestId }: Filling): string {
  const { inResponseTo = requestId ?? null } = said;
  const ends = time(said.notOnOrAfter ?? 300_000);
  const values: Record<string, string> = {
    ID: `_${randomUUID()}`,
    AssertionID: `_${randomUUID()}`,
    Issuer: said.issuer ?? entityId,
    IssueInstant: time(0),
    Destination: pool.callback,
    SubjectRecipient: said.recipient ?? pool.callback,
    Audience: said.audience ?? `urn:amazon:cognito:sp:${pool.userPoolId}`,
    InResponseTo: inResponseTo ?? '',
    ConditionsNotBefore: time(said.notBefore ?? 0),
    ConditionsNotOnOrAfter: ends,
    SubjectConfirmationDataNotOnOrAfter: ends,
    StatusCode: said.status ?? 'urn:oasis:names:tc:SAML:2.0:status:Success',
    NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    NameID: said.nameId,
    AuthnStatement: '',
    AttributeStatement: statement(said.attributes),
  };
  const xml = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const asked = inResponseTo === null ? xml.replaceAll(' InResponseTo=""', '') : xml;
  return said.status === undefined ? asked : asked.replace(/<saml:Assertion .*<\/saml:Assertion>/s, '');
}

const statement = (attributes: SamlAnswer['attributes']): string =>
  `<saml:AttributeStatement>${Object.entries(attributes)
    .map(
      ([name, value]) =>
        `<saml:Attribute Name="${name}">${[value]
          .flat()
          .map((each) => `<saml:AttributeValue>${each}</saml:AttributeValue>`)
          .join('')}</saml:Attribute>`,
    )
    .join('')}</saml:AttributeStatement>`;

const page = (action: string, response: string, relayState: string): string =>
  `<!doctype html><title>SAML provider</title><h1>SAML provider</h1><form method="post" action="${action}">
<input type="hidden" name="SAMLResponse" value="${response}">
<input type="hidden" name="RelayState" value="${relayState}">
<button>Sign in</button></form>`;
