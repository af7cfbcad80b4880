terraform {
  required_providers {
    aws = { source = "poolkeeper/poolkeeper" }
  }
}

resource "aws_cognito_user_pool" "people" {
  name = "people"
}

resource "aws_cognito_user_pool_domain" "login" {
  domain       = "people-login"
  user_pool_id = aws_cognito_user_pool.people.id
}

resource "aws_cognito_resource_server" "orders" {
  identifier   = "https://orders.example.com"
  name         = "orders"
  user_pool_id = aws_cognito_user_pool.people.id

  scope {
    scope_name        = "read"
    scope_description = "See orders"
  }
}

resource "aws_cognito_user_pool_client" "shop" {
  name         = "shop"
  user_pool_id = aws_cognito_user_pool.people.id

  generate_secret                      = true
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = concat(["openid", "email"], aws_cognito_resource_server.orders.scope_identifiers)
  callback_urls                        = ["https://shop.example.com/callback"]
  logout_urls                          = ["https://shop.example.com/"]
  supported_identity_providers         = ["COGNITO"]
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH"]

  access_token_validity  = 30
  refresh_token_validity = 7
  token_validity_units {
    access_token = "minutes"
  }

  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = 30
  }
}
