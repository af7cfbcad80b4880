// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * An app that signs users of a user pool in, and what it may do.
 */
export declare class UserPoolClient extends pulumi.CustomResource {
    /**
     * Looks up a UserPoolClient that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: UserPoolClientState, opts?: pulumi.CustomResourceOptions): UserPoolClient;
    /**
     * Whether an object is a UserPoolClient, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is UserPoolClient;
    /**
     * How long access tokens live, in the unit of `TokenValidityUnits.AccessToken`.
     */
    readonly accessTokenValidity: pulumi.Output<number>;
    /**
     * The OAuth 2.0 grants that the client may use. `client_credentials` stands alone and needs a secret; the others need callback URLs.
     */
    readonly allowedOauthFlows: pulumi.Output<string[]>;
    /**
     * Whether the client may use the OAuth 2.0 endpoints. On, it needs flows and scopes.
     */
    readonly allowedOauthFlowsUserPoolClient: pulumi.Output<boolean>;
    /**
     * The scopes that the client may ask for: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, and `<identifier>/<scope>` of the resource servers of the pool.
     */
    readonly allowedOauthScopes: pulumi.Output<string[]>;
    /**
     * The Amazon Pinpoint project that events go to: `ApplicationArn` alone, or `ApplicationId`, `RoleArn` and `ExternalId`.
     */
    readonly analyticsConfiguration: pulumi.Output<outputs.cognito.UserPoolClientAnalyticsConfiguration | undefined>;
    /**
     * How long a challenge of a sign-in may be answered, in minutes.
     */
    readonly authSessionValidity: pulumi.Output<number>;
    /**
     * Where the authorize endpoint may send the browser back to: absolute, without a fragment, https or a scheme of your own (http for this machine alone).
     */
    readonly callbackUrls: pulumi.Output<string[]>;
    /**
     * The secret of the client, of two the older one; empty when there is none.
     */
    readonly clientSecret: pulumi.Output<string>;
    /**
     * The callback URL of a request that names none. It has to be one of `CallbackURLs`.
     */
    readonly defaultRedirectUri: pulumi.Output<string>;
    /**
     * Whether the caller may name the user's address itself. It needs a secret.
     */
    readonly enablePropagateAdditionalUserContextData: pulumi.Output<boolean>;
    /**
     * Whether a refresh token, and all that came from its sign-in, can be revoked.
     */
    readonly enableTokenRevocation: pulumi.Output<boolean>;
    /**
     * The ways in which users may sign in through the API. Legacy values and `ALLOW_` values cannot be mixed; `ALLOW_CLIENT_TOKEN_AUTH` stands alone.
     */
    readonly explicitAuthFlows: pulumi.Output<string[]>;
    /**
     * Whether the service makes a secret for the new client. Left out, the client is public.
     */
    readonly generateSecret: pulumi.Output<boolean>;
    /**
     * How long ID tokens live, in the unit of `TokenValidityUnits.IdToken`.
     */
    readonly idTokenValidity: pulumi.Output<number>;
    /**
     * Where the logout endpoint may send the browser: the same forms as `CallbackURLs`.
     */
    readonly logoutUrls: pulumi.Output<string[]>;
    /**
     * The name of the client, for people. Names need not be unique in a pool.
     */
    readonly name: pulumi.Output<string>;
    /**
     * Whether answers hide if a user exists.
     */
    readonly preventUserExistenceErrors: pulumi.Output<string>;
    /**
     * The user attributes that the client may read. Without a list: all of the pool. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readonly readAttributes: pulumi.Output<string[]>;
    /**
     * Whether a refresh replaces the refresh token. Its flow is GetTokensFromRefreshToken; `ALLOW_REFRESH_TOKEN_AUTH` has to be left out.
     */
    readonly refreshTokenRotation: pulumi.Output<outputs.cognito.UserPoolClientRefreshTokenRotation | undefined>;
    /**
     * How long refresh tokens live, in the unit of `TokenValidityUnits.RefreshToken`. 0 is the same as leaving it out of a new client.
     */
    readonly refreshTokenValidity: pulumi.Output<number>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * The identity providers that the login pages offer: `COGNITO` for the pool's own users, and providers of the pool by name.
     */
    readonly supportedIdentityProviders: pulumi.Output<string[]>;
    /**
     * What the three lifetimes count. A unit without its lifetime leaves access and ID tokens at one hour; a refresh token then lives 30 of that unit.
     */
    readonly tokenValidityUnits: pulumi.Output<outputs.cognito.UserPoolClientTokenValidityUnits | undefined>;
    /**
     * The id of the user pool.
     */
    readonly userPoolId: pulumi.Output<string>;
    /**
     * The user attributes that the client may write. Without a list: all of the pool that clients may write at all. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readonly writeAttributes: pulumi.Output<string[]>;
    /**
     * Creates a UserPoolClient.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args: UserPoolClientArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a UserPoolClient may be told of it.
 */
export interface UserPoolClientState {
    /**
     * How long access tokens live, in the unit of `TokenValidityUnits.AccessToken`.
     */
    accessTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * The OAuth 2.0 grants that the client may use. `client_credentials` stands alone and needs a secret; the others need callback URLs.
     */
    allowedOauthFlows?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolClientAllowedOauthFlow>[] | undefined>;
    /**
     * Whether the client may use the OAuth 2.0 endpoints. On, it needs flows and scopes.
     */
    allowedOauthFlowsUserPoolClient?: pulumi.Input<boolean | undefined>;
    /**
     * The scopes that the client may ask for: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, and `<identifier>/<scope>` of the resource servers of the pool.
     */
    allowedOauthScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The Amazon Pinpoint project that events go to: `ApplicationArn` alone, or `ApplicationId`, `RoleArn` and `ExternalId`.
     */
    analyticsConfiguration?: pulumi.Input<inputs.cognito.UserPoolClientAnalyticsConfiguration | undefined>;
    /**
     * How long a challenge of a sign-in may be answered, in minutes.
     */
    authSessionValidity?: pulumi.Input<number | undefined>;
    /**
     * Where the authorize endpoint may send the browser back to: absolute, without a fragment, https or a scheme of your own (http for this machine alone).
     */
    callbackUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The secret of the client, of two the older one; empty when there is none.
     */
    clientSecret?: pulumi.Input<string | undefined>;
    /**
     * The callback URL of a request that names none. It has to be one of `CallbackURLs`.
     */
    defaultRedirectUri?: pulumi.Input<string | undefined>;
    /**
     * Whether the caller may name the user's address itself. It needs a secret.
     */
    enablePropagateAdditionalUserContextData?: pulumi.Input<boolean | undefined>;
    /**
     * Whether a refresh token, and all that came from its sign-in, can be revoked.
     */
    enableTokenRevocation?: pulumi.Input<boolean | undefined>;
    /**
     * The ways in which users may sign in through the API. Legacy values and `ALLOW_` values cannot be mixed; `ALLOW_CLIENT_TOKEN_AUTH` stands alone.
     */
    explicitAuthFlows?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolClientExplicitAuthFlow>[] | undefined>;
    /**
     * Whether the service makes a secret for the new client. Left out, the client is public.
     */
    generateSecret?: pulumi.Input<boolean | undefined>;
    /**
     * How long ID tokens live, in the unit of `TokenValidityUnits.IdToken`.
     */
    idTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * Where the logout endpoint may send the browser: the same forms as `CallbackURLs`.
     */
    logoutUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The name of the client, for people. Names need not be unique in a pool.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Whether answers hide if a user exists.
     */
    preventUserExistenceErrors?: pulumi.Input<string | enums.cognito.UserPoolClientPreventUserExistenceErrors | undefined>;
    /**
     * The user attributes that the client may read. Without a list: all of the pool. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Whether a refresh replaces the refresh token. Its flow is GetTokensFromRefreshToken; `ALLOW_REFRESH_TOKEN_AUTH` has to be left out.
     */
    refreshTokenRotation?: pulumi.Input<inputs.cognito.UserPoolClientRefreshTokenRotation | undefined>;
    /**
     * How long refresh tokens live, in the unit of `TokenValidityUnits.RefreshToken`. 0 is the same as leaving it out of a new client.
     */
    refreshTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The identity providers that the login pages offer: `COGNITO` for the pool's own users, and providers of the pool by name.
     */
    supportedIdentityProviders?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * What the three lifetimes count. A unit without its lifetime leaves access and ID tokens at one hour; a refresh token then lives 30 of that unit.
     */
    tokenValidityUnits?: pulumi.Input<inputs.cognito.UserPoolClientTokenValidityUnits | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId?: pulumi.Input<string | undefined>;
    /**
     * The user attributes that the client may write. Without a list: all of the pool that clients may write at all. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    writeAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}

/**
 * What a UserPoolClient is made from.
 */
export interface UserPoolClientArgs {
    /**
     * How long access tokens live, in the unit of `TokenValidityUnits.AccessToken`.
     */
    accessTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * The OAuth 2.0 grants that the client may use. `client_credentials` stands alone and needs a secret; the others need callback URLs.
     */
    allowedOauthFlows?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolClientAllowedOauthFlow>[] | undefined>;
    /**
     * Whether the client may use the OAuth 2.0 endpoints. On, it needs flows and scopes.
     */
    allowedOauthFlowsUserPoolClient?: pulumi.Input<boolean | undefined>;
    /**
     * The scopes that the client may ask for: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, and `<identifier>/<scope>` of the resource servers of the pool.
     */
    allowedOauthScopes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The Amazon Pinpoint project that events go to: `ApplicationArn` alone, or `ApplicationId`, `RoleArn` and `ExternalId`.
     */
    analyticsConfiguration?: pulumi.Input<inputs.cognito.UserPoolClientAnalyticsConfiguration | undefined>;
    /**
     * How long a challenge of a sign-in may be answered, in minutes.
     */
    authSessionValidity?: pulumi.Input<number | undefined>;
    /**
     * Where the authorize endpoint may send the browser back to: absolute, without a fragment, https or a scheme of your own (http for this machine alone).
     */
    callbackUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The callback URL of a request that names none. It has to be one of `CallbackURLs`.
     */
    defaultRedirectUri?: pulumi.Input<string | undefined>;
    /**
     * Whether the caller may name the user's address itself. It needs a secret.
     */
    enablePropagateAdditionalUserContextData?: pulumi.Input<boolean | undefined>;
    /**
     * Whether a refresh token, and all that came from its sign-in, can be revoked.
     */
    enableTokenRevocation?: pulumi.Input<boolean | undefined>;
    /**
     * The ways in which users may sign in through the API. Legacy values and `ALLOW_` values cannot be mixed; `ALLOW_CLIENT_TOKEN_AUTH` stands alone.
     */
    explicitAuthFlows?: pulumi.Input<pulumi.Input<string | enums.cognito.UserPoolClientExplicitAuthFlow>[] | undefined>;
    /**
     * Whether the service makes a secret for the new client. Left out, the client is public.
     */
    generateSecret?: pulumi.Input<boolean | undefined>;
    /**
     * How long ID tokens live, in the unit of `TokenValidityUnits.IdToken`.
     */
    idTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * Where the logout endpoint may send the browser: the same forms as `CallbackURLs`.
     */
    logoutUrls?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The name of the client, for people. Names need not be unique in a pool.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * Whether answers hide if a user exists.
     */
    preventUserExistenceErrors?: pulumi.Input<string | enums.cognito.UserPoolClientPreventUserExistenceErrors | undefined>;
    /**
     * The user attributes that the client may read. Without a list: all of the pool. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * Whether a refresh replaces the refresh token. Its flow is GetTokensFromRefreshToken; `ALLOW_REFRESH_TOKEN_AUTH` has to be left out.
     */
    refreshTokenRotation?: pulumi.Input<inputs.cognito.UserPoolClientRefreshTokenRotation | undefined>;
    /**
     * How long refresh tokens live, in the unit of `TokenValidityUnits.RefreshToken`. 0 is the same as leaving it out of a new client.
     */
    refreshTokenValidity?: pulumi.Input<number | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The identity providers that the login pages offer: `COGNITO` for the pool's own users, and providers of the pool by name.
     */
    supportedIdentityProviders?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * What the three lifetimes count. A unit without its lifetime leaves access and ID tokens at one hour; a refresh token then lives 30 of that unit.
     */
    tokenValidityUnits?: pulumi.Input<inputs.cognito.UserPoolClientTokenValidityUnits | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
    /**
     * The user attributes that the client may write. Without a list: all of the pool that clients may write at all. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    writeAttributes?: pulumi.Input<pulumi.Input<string>[] | undefined>;
}
