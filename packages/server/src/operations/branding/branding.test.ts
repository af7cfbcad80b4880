import { refusalOf } from '@poolkeeper/api/testing/refusal';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestCore, testCall, testCore } from '../../testing/core.ts';
import type { Call } from '../handler.ts';
import { userPoolClientHandlers as clients } from '../user-pool-clients/handlers.ts';
import { userPoolDomainHandlers as domains } from '../user-pool-domains/handlers.ts';
import { userPoolHandlers as pools } from '../user-pools/handlers.ts';
import { brandingHandlers as branding } from './handlers.ts';

let core: TestCore;
let call: Call;
let UserPoolId: string;
let ClientId: string;
beforeEach(async () => {
  core = await testCore({ settings: { publicUrl: 'https://pools.example.com' } });
  call = testCall(core);
  UserPoolId = (await pools.CreateUserPool({ PoolName: 'people' }, call)).UserPool?.Id ?? '';
  ClientId = await newClient();
});
afterEach(() => core[Symbol.asyncDispose]());

const newClient = async (): Promise<string> =>
  (await clients.CreateUserPoolClient({ UserPoolId, ClientName: 'web' }, call)).UserPoolClient?.ClientId ??
  '';

const CSS = '.label-customizable { color: red; }';
const PNG = Buffer.from('89504e470d0a1a0a00', 'hex').toString('base64');
const noClient = ['ResourceNotFoundException', 'User pool client absent does not exist.'];

describe('SetUICustomization', () => {
  const set = (given: object = {}) => branding.SetUICustomization({ UserPoolId, ...given }, call);
  const get = async (given: object = {}) =>
    (await branding.GetUICustomization({ UserPoolId, ...given }, call)).UICustomization;

  test('needs a domain of the pool', async () => {
    expect(await refusalOf(set({ CSS }))).toEqual([
      'InvalidParameterException',
      'There has to be an existing domain associated with this user pool',
    ]);
  });

  describe('on a pool with a domain', () => {
    beforeEach(async () => {
      await domains.CreateUserPoolDomain({ UserPoolId, Domain: 'people' }, call);
    });

    test('keeps style sheet and logo of all clients, which GetUICustomization shows for each', async () => {
      const { UICustomization } = await set({ CSS, ImageFile: PNG });
      expect(UICustomization).toMatchObject({
        UserPoolId,
        ClientId: 'ALL',
        CSS,
        CSSVersion: '20260102030405',
      });
      expect(UICustomization.ImageUrl).toMatch(
        new RegExp(
          String.raw`^https://pools\.example\.com/${UserPoolId}/branding/classic/ALL/[\w-]{22}\.png$`,
        ),
      );
      expect(await get()).toEqual(UICustomization);
      expect(await get({ ClientId })).toEqual(UICustomization);
    });

    test('of a client goes before that of all, and is gone when nothing is set', async () => {
      await set({ CSS });
      await set({ ClientId, CSS: '', ImageFile: PNG });
      const own = await get({ ClientId });
      expect([own.ClientId, Object.hasOwn(own, 'CSS')]).toEqual([ClientId, false]);
      await set({ ClientId });
      expect((await get({ ClientId })).ClientId).toBe('ALL');
    });

    test('replaces the whole, and keeps the time of the first', async () => {
      const first = await set({ CSS, ImageFile: PNG });
      core.clock.advance(60_000);
      const { UICustomization } = await set({ CSS });
      expect(Object.hasOwn(UICustomization, 'ImageUrl')).toBe(false);
      expect(UICustomization.CreationDate).toBe(first.UICustomization.CreationDate);
      expect(UICustomization.LastModifiedDate).toBe((first.UICustomization.LastModifiedDate ?? 0) + 60);
    });

    test.each([
      ['a class that pages do not have', { CSS: 'body { color: red; }' }, 'The CSS class body is not'],
      ['a value that loads something', { CSS: '.label-customizable { color: url(a); }' }, 'The value of'],
      [
        'a logo that is no image',
        { ImageFile: Buffer.from('<svg/>').toString('base64') },
        'The logo must be',
      ],
    ])('refuses %s, and changes nothing', async (_, given, message) => {
      await set({ CSS });
      const before = await get();
      const [code, text] = await refusalOf(set(given));
      expect([code, text]).toEqual(['InvalidParameterException', expect.stringContaining(message)]);
      expect(await get()).toEqual(before);
    });

    test('and GetUICustomization know no client of another pool', async () => {
      expect(await refusalOf(set({ ClientId: 'absent' }))).toEqual(noClient);
      expect(await refusalOf(get({ ClientId: 'absent' }))).toEqual(noClient);
    });

    test('GetUICustomization of what was never set is empty', async () => {
      expect(await get()).toEqual({});
      expect(await get({ ClientId })).toEqual({});
    });
  });
});

describe('a managed login branding style', () => {
  const Settings = { components: { form: { borderRadius: 4 } } };
  const logo = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: PNG } as const;
  const create = async (given: object = { Settings }) =>
    (await branding.CreateManagedLoginBranding({ UserPoolId, ClientId, ...given }, call))
      .ManagedLoginBranding;
  const gone = ['ResourceNotFoundException', 'Managed login branding does not exist.'];

  test('lives from creation to deletion', async () => {
    const made = await create({ Settings, Assets: [logo] });
    expect(made).toMatchObject({ UserPoolId, UseCognitoProvidedValues: false, Settings, Assets: [logo] });
    const which = { UserPoolId, ManagedLoginBrandingId: made?.ManagedLoginBrandingId ?? '' };
    const described = await branding.DescribeManagedLoginBranding(which, call);
    expect(described.ManagedLoginBranding).toEqual(made);
    const byClient = await branding.DescribeManagedLoginBrandingByClient({ UserPoolId, ClientId }, call);
    expect(byClient.ManagedLoginBranding).toEqual(made);
    expect(await branding.DeleteManagedLoginBranding(which, call)).toBeUndefined();
    expect(await refusalOf(branding.DeleteManagedLoginBranding(which, call))).toEqual(gone);
    expect(await refusalOf(branding.DescribeManagedLoginBranding(which, call))).toEqual(gone);
    expect(await refusalOf(branding.UpdateManagedLoginBranding(which, call))).toEqual(gone);
    expect(
      await refusalOf(branding.DescribeManagedLoginBrandingByClient({ UserPoolId, ClientId }, call)),
    ).toEqual(gone);
  });

  test('belongs to one client, which has no second one', async () => {
    await create();
    const [code] = await refusalOf(create());
    expect(code).toBe('ManagedLoginBrandingExistsException');
    expect(await refusalOf(create({ ClientId: 'absent', Settings }))).toEqual(noClient);
  });

  test('is one of twenty in its pool', async () => {
    for (let index = 1; index <= 20; index++) await create({ ClientId: await newClient(), Settings });
    const [code] = await refusalOf(create());
    expect(code).toBe('LimitExceededException');
  });

  test('is merged on demand with what the pages have without it', async () => {
    const made = await create({ UseCognitoProvidedValues: true });
    expect(Object.hasOwn(made ?? {}, 'Settings')).toBe(false);
    const asked = { UserPoolId, ClientId, ReturnMergedResources: true };
    const { ManagedLoginBranding } = await branding.DescribeManagedLoginBrandingByClient(asked, call);
    expect(ManagedLoginBranding?.Settings).toMatchObject({ components: { form: { borderRadius: 16 } } });
  });

  test('keeps on an update what is left out, and an image that is named by its id', async () => {
    const made = await create({ Settings, Assets: [logo, { ...logo, ColorMode: 'DARK' }] });
    const which = { UserPoolId, ManagedLoginBrandingId: made?.ManagedLoginBrandingId ?? '' };
    const update = async (given: object) =>
      (await branding.UpdateManagedLoginBranding({ ...which, ...given }, call)).ManagedLoginBranding;
    const other = { components: { form: { borderRadius: 5 } } };
    expect(await update({ Settings: other })).toMatchObject({ Settings: other, Assets: made?.Assets });
    const { Bytes: _, ...byId } = made?.Assets?.[1] ?? logo;
    expect(await update({ Assets: [byId] })).toMatchObject({ Settings: other, Assets: [made?.Assets?.[1]] });
    const back = await update({ UseCognitoProvidedValues: true });
    expect(back).toMatchObject({ UseCognitoProvidedValues: true, Assets: [made?.Assets?.[1]] });
    expect(Object.hasOwn(back ?? {}, 'Settings')).toBe(false);
  });

  test.each([
    ['settings and the values of Cognito at once', { Settings, UseCognitoProvidedValues: true }],
    ['a colour that is none', { Settings: { components: { form: { lightMode: { borderColor: 'red' } } } } }],
    ['an image by the id of none', { Assets: [{ ...logo, Bytes: undefined, ResourceId: 'absent' }] }],
    ['an image that is none', { Assets: [{ ...logo, Bytes: 'AAAA' }] }],
    ['no ids', { UserPoolId: undefined, Settings }],
  ])('takes no update with %s', async (_, given) => {
    const made = await create();
    const which = { UserPoolId, ManagedLoginBrandingId: made?.ManagedLoginBrandingId ?? '' };
    const update = { ...which, ...given } as Parameters<typeof branding.UpdateManagedLoginBranding>[0];
    expect((await refusalOf(branding.UpdateManagedLoginBranding(update, call)))[0]).toBe(
      'InvalidParameterException',
    );
    expect((await branding.DescribeManagedLoginBranding(which, call)).ManagedLoginBranding).toEqual(made);
  });
});
