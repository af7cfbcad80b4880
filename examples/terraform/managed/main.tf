terraform {
  required_providers {
    aws = { source = "poolkeeper/poolkeeper" }
  }
}

data "aws_partition" "current" {}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_cognito_user_pool_domain" "login" {
  domain       = "people-search"
  user_pool_id = aws_cognito_user_pool.people.id
}

resource "aws_cognito_identity_pool" "people" {
  identity_pool_name = "people"

  lifecycle {
    # OpenSearch adds its client here.
    ignore_changes = [cognito_identity_providers]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["es.${data.aws_partition.current.dns_suffix}"]
    }
  }
}

resource "aws_iam_role" "search" {
  name               = "search"
  path               = "/service-role/"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "search" {
  role       = aws_iam_role.search.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AmazonESCognitoAccess"
}

resource "aws_opensearch_domain" "search" {
  domain_name = "search"

  cognito_options {
    enabled          = true
    user_pool_id     = aws_cognito_user_pool.people.id
    identity_pool_id = aws_cognito_identity_pool.people.id
    role_arn         = aws_iam_role.search.arn
  }

  ebs_options {
    ebs_enabled = true
    volume_size = 10
  }

  depends_on = [aws_cognito_user_pool_domain.login, aws_iam_role_policy_attachment.search]
}

resource "aws_cognito_managed_user_pool_client" "dashboards" {
  name_prefix  = "AmazonOpenSearchService-search"
  user_pool_id = aws_cognito_user_pool.people.id

  depends_on = [aws_opensearch_domain.search]
}
