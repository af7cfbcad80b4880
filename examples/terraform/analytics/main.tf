terraform {
  required_providers {
    aws = { source = "poolkeeper/poolkeeper" }
  }
}

data "aws_caller_identity" "current" {}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_pinpoint_app" "events" {
  name = "sign-ins"
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["cognito-idp.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "send" {
  statement {
    actions   = ["mobiletargeting:UpdateEndpoint", "mobiletargeting:PutEvents"]
    resources = ["arn:aws:mobiletargeting:*:${data.aws_caller_identity.current.account_id}:apps/${aws_pinpoint_app.events.application_id}*"]
  }
}

resource "aws_iam_role" "sender" {
  name               = "sign-in-events"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "sender" {
  name   = "send"
  role   = aws_iam_role.sender.id
  policy = data.aws_iam_policy_document.send.json
}

resource "aws_cognito_user_pool_client" "web" {
  name         = "web"
  user_pool_id = aws_cognito_user_pool.people.id

  analytics_configuration {
    application_id   = aws_pinpoint_app.events.application_id
    external_id      = "people"
    role_arn         = aws_iam_role.sender.arn
    user_data_shared = true
  }
}
