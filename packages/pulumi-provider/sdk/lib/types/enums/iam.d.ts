// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
export declare const GetPolicyDocumentStatementEffect: {
    readonly Allow: "Allow";
    readonly Deny: "Deny";
};
export type GetPolicyDocumentStatementEffect = (typeof GetPolicyDocumentStatementEffect)[keyof typeof GetPolicyDocumentStatementEffect];

export declare const GetPolicyDocumentVersion: {
    readonly Value20121017: "2012-10-17";
    readonly Value20081017: "2008-10-17";
};
export type GetPolicyDocumentVersion = (typeof GetPolicyDocumentVersion)[keyof typeof GetPolicyDocumentVersion];
