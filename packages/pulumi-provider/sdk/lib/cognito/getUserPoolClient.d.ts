// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A client of a user pool, by its id or by its name.
 */
export declare function getUserPoolClient(args: GetUserPoolClientArgs, opts?: pulumi.InvokeOptions): Promise<GetUserPoolClientResult>;
/**
 * A client of a user pool, by its id or by its name.
 */
export declare function getUserPoolClientOutput(args: GetUserPoolClientOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetUserPoolClientResult>;

/**
 * What getUserPoolClient is asked.
 */
export interface GetUserPoolClientArgs {
    /**
     * The id of the client. Either this or `name` is required.
     */
    clientId?: string;
    /**
     * The name of the client, which no other of the pool has. Either this or `client_id` is required.
     */
    name?: string;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: string;
    /**
     * The id of the user pool.
     */
    userPoolId: string;
}

/**
 * What getUserPoolClientOutput is asked.
 */
export interface GetUserPoolClientOutputArgs {
    /**
     * The id of the client. Either this or `name` is required.
     */
    clientId?: pulumi.Input<string | undefined>;
    /**
     * The name of the client, which no other of the pool has. Either this or `client_id` is required.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * The id of the user pool.
     */
    userPoolId: pulumi.Input<string>;
}

/**
 * What getUserPoolClient answers.
 */
export interface GetUserPoolClientResult {
    /**
     * How long access tokens live, in the unit of `TokenValidityUnits.AccessToken`.
     */
    readonly accessTokenValidity: number;
    /**
     * The OAuth 2.0 grants that the client may use. `client_credentials` stands alone and needs a secret; the others need callback URLs.
     */
    readonly allowedOauthFlows: string[];
    /**
     * Whether the client may use the OAuth 2.0 endpoints. On, it needs flows and scopes.
     */
    readonly allowedOauthFlowsUserPoolClient: boolean;
    /**
     * The scopes that the client may ask for: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, and `<identifier>/<scope>` of the resource servers of the pool.
     */
    readonly allowedOauthScopes: string[];
    /**
     * The Amazon Pinpoint project that events go to: `ApplicationArn` alone, or `ApplicationId`, `RoleArn` and `ExternalId`.
     */
    readonly analyticsConfigurations: outputs.cognito.GetUserPoolClientAnalyticsConfiguration[];
    /**
     * How long a challenge of a sign-in may be answered, in minutes.
     */
    readonly authSessionValidity: number;
    /**
     * Where the authorize endpoint may send the browser back to: absolute, without a fragment, https or a scheme of your own (http for this machine alone).
     */
    readonly callbackUrls: string[];
    /**
     * The id of the client. Either this or `name` is required.
     */
    readonly clientId: string;
    /**
     * The secret of the client, of two the older one; empty when there is none.
     */
    readonly clientSecret: string;
    /**
     * When the client was made.
     */
    readonly creationDate: string;
    /**
     * The callback URL of a request that names none. It has to be one of `CallbackURLs`.
     */
    readonly defaultRedirectUri: string;
    /**
     * Whether the caller may name the user's address itself. It needs a secret.
     */
    readonly enablePropagateAdditionalUserContextData: boolean;
    /**
     * Whether a refresh token, and all that came from its sign-in, can be revoked.
     */
    readonly enableTokenRevocation: boolean;
    /**
     * The ways in which users may sign in through the API. Legacy values and `ALLOW_` values cannot be mixed; `ALLOW_CLIENT_TOKEN_AUTH` stands alone.
     */
    readonly explicitAuthFlows: string[];
    /**
     * Whether the client has a secret.
     */
    readonly generateSecret: boolean;
    /**
     * The id of the client.
     */
    readonly id: string;
    /**
     * How long ID tokens live, in the unit of `TokenValidityUnits.IdToken`.
     */
    readonly idTokenValidity: number;
    /**
     * When the client was last changed.
     */
    readonly lastModifiedDate: string;
    /**
     * Where the logout endpoint may send the browser: the same forms as `CallbackURLs`.
     */
    readonly logoutUrls: string[];
    /**
     * The name of the client, which no other of the pool has. Either this or `client_id` is required.
     */
    readonly name: string;
    /**
     * Whether answers hide if a user exists.
     */
    readonly preventUserExistenceErrors: string;
    /**
     * The user attributes that the client may read. Without a list: all of the pool. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readonly readAttributes: string[];
    /**
     * Whether a refresh replaces the refresh token. Its flow is GetTokensFromRefreshToken; `ALLOW_REFRESH_TOKEN_AUTH` has to be left out.
     */
    readonly refreshTokenRotations: outputs.cognito.GetUserPoolClientRefreshTokenRotation[];
    /**
     * How long refresh tokens live, in the unit of `TokenValidityUnits.RefreshToken`. 0 is the same as leaving it out of a new client.
     */
    readonly refreshTokenValidity: number;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: string;
    /**
     * The identity providers that the login pages offer: `COGNITO` for the pool's own users, and providers of the pool by name.
     */
    readonly supportedIdentityProviders: string[];
    /**
     * What the three lifetimes count. A unit without its lifetime leaves access and ID tokens at one hour; a refresh token then lives 30 of that unit.
     */
    readonly tokenValidityUnits: outputs.cognito.GetUserPoolClientTokenValidityUnit[];
    /**
     * The id of the user pool.
     */
    readonly userPoolId: string;
    /**
     * The user attributes that the client may write. Without a list: all of the pool that clients may write at all. `oidc:profile` stands for the attributes of the OpenID Connect scope `profile`.
     */
    readonly writeAttributes: string[];
}
