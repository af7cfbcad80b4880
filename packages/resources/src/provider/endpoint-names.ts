/**
 * The names that the `endpoints` block of a provider takes.
 *
 * @module
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/custom-service-endpoints
 */
import type { EndpointName } from '@poolkeeper/client/connection';

/** The services that this provider calls, by every name that they have. */
export const calledServices: Readonly<Record<string, EndpointName>> = {
  cognitoidp: 'cognitoidp',
  cognitoidentityprovider: 'cognitoidp',
  cognitoidentity: 'cognitoidentity',
  sts: 'sts',
  iam: 'iam',
  pinpoint: 'pinpoint',
  opensearch: 'opensearch',
  opensearchservice: 'opensearch',
};

/**
 * The names of all other services. Nothing here calls them, so an endpoint for one, which a configuration shared with
 * `hashicorp/aws` may have, is taken and has no effect.
 */
export const otherServices: readonly string[] = `
accessanalyzer account accountaccess acm acmpca agentregistry amg amp amplify apigateway apigatewayv2 appautoscaling
appconfig appfabric appflow appintegrations appintegrationsservice applicationautoscaling applicationinsights
applicationsignals appmesh appregistry apprunner appstream appsync arcregionswitch arczonalshift athena auditmanager
autoscaling autoscalingplans backup batch bcmdataexports beanstalk bedrock bedrockagent bedrockagentcore
bedrockruntime billing budgets ce chatbot chime chimesdkmediapipelines chimesdkvoice cleanrooms cloud9 cloudcontrol
cloudcontrolapi cloudformation cloudfront cloudfrontkeyvaluestore cloudhsm cloudhsmv2 cloudsearch cloudtrail
cloudwatch cloudwatchevents cloudwatchevidently cloudwatchlog cloudwatchlogs cloudwatchobservabilityaccessmanager
cloudwatchrum codeartifact codebuild codecatalyst codecommit codeconnections codedeploy codeguruprofiler
codegurureviewer codepipeline codestarconnections codestarnotifications comprehend computeoptimizer config
configservice connect connectcases controltower costandusagereportservice costexplorer costoptimizationhub cur
customerprofiles databasemigration databasemigrationservice databrew dataexchange datapipeline datasync datazone dax
deploy detective devicefarm devopsagent devopsguru directconnect directoryservice directoryservicedata dlm dms docdb
docdbelastic drs ds dsql dynamodb ec2 ecr ecrpublic ecs efs eks elasticache elasticbeanstalk elasticloadbalancing
elasticloadbalancingv2 elasticsearch elasticsearchservice elastictranscoder elb elbv2 emr emrcontainers emrserverless
es eventbridge eventbridgev2 events evidently evs finspace firehose fis fms fsx gamelift glacier globalaccelerator
glue gluedatabrew grafana greengrass groundstation guardduty healthlake identitystore imagebuilder inspector
inspector2 inspectorv2 interconnect internetmonitor invoicing iot ivs ivschat kafka kafkaconnect kendra keyspaces
kinesis kinesisanalytics kinesisanalyticsv2 kinesisvideo kms lakeformation lambda lambdacore lambdamicrovms
launchwizard lex lexmodelbuilding lexmodelbuildingservice lexmodels lexmodelsv2 lexv2models licensemanager lightsail
location locationservice logs lookoutmetrics m2 macie2 mailmanager managedgrafana mediaconnect mediaconvert medialive
mediapackage mediapackagev2 mediapackagevod mediastore memorydb mgn mpa mq msk mwaa mwaaserverless neptune
neptunegraph networkfirewall networkflowmonitor networkmanager networkmonitor networksecuritymanager notifications
notificationscontacts oam observabilityadmin odb opensearchingestion opensearchserverless opsworks organizations osis
outposts paymentcryptography pcaconnectorad pcs pinpointsmsvoicev2 pipes polly pricing prometheus prometheusservice
qbusiness qldb quicksight ram rbin rds rdsdata rdsdataservice recyclebin redshift redshiftdata
redshiftdataapiservice redshiftserverless rekognition resiliencehub resiliencehubv2 resourceexplorer2 resourcegroups
resourcegroupstagging resourcegroupstaggingapi rolesanywhere route53 route53domains route53profiles
route53recoverycontrolconfig route53recoveryreadiness route53resolver rum s3 s3api s3control s3files s3outposts
s3tables s3vectors sagemaker savingsplans scheduler schemas sdb secretsmanager securityhub securitylake
serverlessapplicationrepository serverlessapprepo serverlessrepo servicecatalog servicecatalogappregistry
servicediscovery servicequotas ses sesv2 sfn shield signer simpledb sns sqs ssm ssmcontacts ssmincidents ssmquicksetup
ssmsap sso ssoadmin stepfunctions storagegateway swf synthetics taxsettings timestreaminfluxdb timestreamquery
timestreamwrite transcribe transcribeservice transfer uxc verifiedpermissions vpclattice waf wafregional wafv2
wellarchitected worklink workmail workspaces workspacesweb xray
`
  .trim()
  .split(/\s+/);
