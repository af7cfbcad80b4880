// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
import * as pulumi from "@pulumi/pulumi";
import type * as inputs from "../types/input.js";
import type * as outputs from "../types/output.js";
import type * as enums from "../types/enums/index.js";

/**
 * Writes an IAM policy as JSON, from blocks and from other documents.
 */
export declare function getPolicyDocument(args?: GetPolicyDocumentArgs, opts?: pulumi.InvokeOptions): Promise<GetPolicyDocumentResult>;
/**
 * Writes an IAM policy as JSON, from blocks and from other documents.
 */
export declare function getPolicyDocumentOutput(args?: GetPolicyDocumentOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<GetPolicyDocumentResult>;

/**
 * What getPolicyDocument is asked.
 */
export interface GetPolicyDocumentArgs {
    /**
     * Not used any more. Give the document to `override_policy_documents`.
     *
     * @deprecated Use override_policy_documents.
     */
    overrideJson?: string;
    /**
     * Documents laid over this one, in order. Their statements replace those that have the same `Sid`.
     */
    overridePolicyDocuments?: string[];
    /**
     * The `Id` of the document.
     */
    policyId?: string;
    /**
     * Not used any more. Give the document to `source_policy_documents`.
     *
     * @deprecated Use source_policy_documents.
     */
    sourceJson?: string;
    /**
     * Documents that this one begins with. No two of their statements have the same `Sid`; the statements of this one replace those of theirs that have the same.
     */
    sourcePolicyDocuments?: string[];
    /**
     * One statement.
     */
    statements?: inputs.iam.GetPolicyDocumentStatement[];
    /**
     * The version of the policy language.
     */
    version?: string | enums.iam.GetPolicyDocumentVersion;
}

/**
 * What getPolicyDocumentOutput is asked.
 */
export interface GetPolicyDocumentOutputArgs {
    /**
     * Not used any more. Give the document to `override_policy_documents`.
     *
     * @deprecated Use override_policy_documents.
     */
    overrideJson?: pulumi.Input<string | undefined>;
    /**
     * Documents laid over this one, in order. Their statements replace those that have the same `Sid`.
     */
    overridePolicyDocuments?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * The `Id` of the document.
     */
    policyId?: pulumi.Input<string | undefined>;
    /**
     * Not used any more. Give the document to `source_policy_documents`.
     *
     * @deprecated Use source_policy_documents.
     */
    sourceJson?: pulumi.Input<string | undefined>;
    /**
     * Documents that this one begins with. No two of their statements have the same `Sid`; the statements of this one replace those of theirs that have the same.
     */
    sourcePolicyDocuments?: pulumi.Input<pulumi.Input<string>[] | undefined>;
    /**
     * One statement.
     */
    statements?: pulumi.Input<pulumi.Input<inputs.iam.GetPolicyDocumentStatementArgs>[] | undefined>;
    /**
     * The version of the policy language.
     */
    version?: pulumi.Input<string | enums.iam.GetPolicyDocumentVersion | undefined>;
}

/**
 * What getPolicyDocument answers.
 */
export interface GetPolicyDocumentResult {
    /**
     * A checksum of the document.
     */
    readonly id: string;
    /**
     * The document as JSON, indented.
     */
    readonly json: string;
    /**
     * The document as JSON without white space.
     */
    readonly minifiedJson: string;
    /**
     * Not used any more. Give the document to `override_policy_documents`.
     *
     * @deprecated Use override_policy_documents.
     */
    readonly overrideJson?: string;
    /**
     * Documents laid over this one, in order. Their statements replace those that have the same `Sid`.
     */
    readonly overridePolicyDocuments?: string[];
    /**
     * The `Id` of the document.
     */
    readonly policyId?: string;
    /**
     * Not used any more. Give the document to `source_policy_documents`.
     *
     * @deprecated Use source_policy_documents.
     */
    readonly sourceJson?: string;
    /**
     * Documents that this one begins with. No two of their statements have the same `Sid`; the statements of this one replace those of theirs that have the same.
     */
    readonly sourcePolicyDocuments?: string[];
    /**
     * One statement.
     */
    readonly statements?: outputs.iam.GetPolicyDocumentStatement[];
    /**
     * The version of the policy language.
     */
    readonly version?: string;
}
