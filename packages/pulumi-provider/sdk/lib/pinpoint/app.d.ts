// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * A project that events of users are recorded in.
 */
export declare class App extends pulumi.CustomResource {
    /**
     * Looks up a App that exists.
     *
     * @param name The unique name of the resulting resource.
     * @param id The id of the resource to look up.
     * @param state What is known of it already, where the id alone does not tell.
     * @param opts Settings that control how the resource behaves.
     */
    static get(name: string, id: pulumi.Input<pulumi.ID>, state?: AppState, opts?: pulumi.CustomResourceOptions): App;
    /**
     * Whether an object is a App, even when several copies of the SDK are loaded.
     */
    static isInstance(obj: any): obj is App;
    /**
     * The id of the project.
     */
    readonly applicationId: pulumi.Output<string>;
    /**
     * The ARN of the project.
     */
    readonly arn: pulumi.Output<string>;
    /**
     * What runs before a campaign is sent.
     */
    readonly campaignHook: pulumi.Output<outputs.pinpoint.AppCampaignHook>;
    /**
     * How many messages campaigns send to one endpoint.
     */
    readonly limits: pulumi.Output<outputs.pinpoint.AppLimits>;
    /**
     * The name of the project. Left out: one is made up.
     */
    readonly name: pulumi.Output<string>;
    /**
     * What a made-up name begins with.
     */
    readonly namePrefix: pulumi.Output<string>;
    /**
     * When no messages are sent.
     */
    readonly quietTime: pulumi.Output<outputs.pinpoint.AppQuietTime>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    readonly region: pulumi.Output<string>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    readonly tags: pulumi.Output<{ [key: string]: string } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    readonly tagsAll: pulumi.Output<{ [key: string]: string }>;
    /**
     * Creates a App.
     *
     * @param name The unique name of the resource.
     * @param args What it is made from.
     * @param opts Settings that control how the resource behaves.
     */
    constructor(name: string, args?: AppArgs, opts?: pulumi.CustomResourceOptions);
}

/**
 * What a lookup of a App may be told of it.
 */
export interface AppState {
    /**
     * The id of the project.
     */
    applicationId?: pulumi.Input<string | undefined>;
    /**
     * The ARN of the project.
     */
    arn?: pulumi.Input<string | undefined>;
    /**
     * What runs before a campaign is sent.
     */
    campaignHook?: pulumi.Input<inputs.pinpoint.AppCampaignHook | undefined>;
    /**
     * How many messages campaigns send to one endpoint.
     */
    limits?: pulumi.Input<inputs.pinpoint.AppLimits | undefined>;
    /**
     * The name of the project. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * When no messages are sent.
     */
    quietTime?: pulumi.Input<inputs.pinpoint.AppQuietTime | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
    /**
     * All tags of the resource: its own and those of the provider.
     */
    tagsAll?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}

/**
 * What a App is made from.
 */
export interface AppArgs {
    /**
     * What runs before a campaign is sent.
     */
    campaignHook?: pulumi.Input<inputs.pinpoint.AppCampaignHook | undefined>;
    /**
     * How many messages campaigns send to one endpoint.
     */
    limits?: pulumi.Input<inputs.pinpoint.AppLimits | undefined>;
    /**
     * The name of the project. Left out: one is made up.
     */
    name?: pulumi.Input<string | undefined>;
    /**
     * What a made-up name begins with.
     */
    namePrefix?: pulumi.Input<string | undefined>;
    /**
     * When no messages are sent.
     */
    quietTime?: pulumi.Input<inputs.pinpoint.AppQuietTime | undefined>;
    /**
     * The region to manage this in. Left out: the region of the provider.
     */
    region?: pulumi.Input<string | undefined>;
    /**
     * Tags of the resource. One that `default_tags` of the provider has too counts in their place.
     */
    tags?: pulumi.Input<{ [key: string]: pulumi.Input<string> } | undefined>;
}
