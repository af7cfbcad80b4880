terraform {
  required_providers {
    aws = { source = "poolkeeper/poolkeeper" }
  }
}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_cognito_user_pool_client" "web" {
  name         = "web"
  user_pool_id = aws_cognito_user_pool.people.id
}

output "client_id" {
  value = aws_cognito_user_pool_client.web.id
}
