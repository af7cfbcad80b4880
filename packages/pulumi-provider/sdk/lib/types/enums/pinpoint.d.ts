// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export declare const AppCampaignHookMode: {
    readonly Delivery: "DELIVERY";
    readonly Filter: "FILTER";
};
export type AppCampaignHookMode = (typeof AppCampaignHookMode)[keyof typeof AppCampaignHookMode];
