"use strict";
// Derived from the package schema: see "npm run docs" in the repository. Do not edit.
Object.defineProperty(exports, "__esModule", { value: true });
const utilities = require("../../utilities.js");

for (const [name, isText] of [["accessKey",true],["allowedAccountIds",false],["assumeRoleWithWebIdentity",false],["assumeRoles",false],["customCaBundle",true],["defaultTags",false],["ec2MetadataServiceEndpoint",true],["ec2MetadataServiceEndpointMode",true],["endpoints",false],["forbiddenAccountIds",false],["httpProxy",true],["httpsProxy",true],["ignoreTags",false],["insecure",false],["maxRetries",false],["noProxy",true],["profile",true],["region",true],["retryMode",true],["s3UsEast1RegionalEndpoint",true],["s3UsePathStyle",false],["secretKey",true],["sharedConfigFiles",false],["sharedCredentialsFiles",false],["skipCredentialsValidation",false],["skipMetadataApiCheck",true],["skipRegionValidation",false],["skipRequestingAccountId",false],["stsRegion",true],["tagPolicyCompliance",true],["token",true],["tokenBucketRateLimiterCapacity",false],["useDualstackEndpoint",false],["useFipsEndpoint",false],["userAgents",false]]) {
    Object.defineProperty(exports, name, { get: () => utilities.configured(name, isText), enumerable: true });
}
