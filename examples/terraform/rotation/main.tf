terraform {
  required_providers {
    aws = { source = "poolkeeper/poolkeeper" }
  }
}

variable "secret_of" {
  description = "Change it to rotate the secret: the new one is there before the old one goes."
  default     = "2026-01"
}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_cognito_user_pool_client" "machine" {
  name            = "machine"
  user_pool_id    = aws_cognito_user_pool.people.id
  generate_secret = true
}

resource "aws_cognito_user_pool_client_secret" "machine" {
  user_pool_id   = aws_cognito_user_pool.people.id
  client_id      = aws_cognito_user_pool_client.machine.id
  keepers        = { month = var.secret_of }
  replace_oldest = true

  lifecycle {
    create_before_destroy = true
  }
}
