-- +goose Up
-- People who sign in. email is canonical (package email), password an argon2id hash in PHC form, voter the roll entry of
-- an account of role voter.
CREATE TABLE accounts (
  id         TEXT PRIMARY KEY,
  email      TEXT NOT NULL UNIQUE,
  password   TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('voter', 'registrar', 'admin')),
  voter      TEXT NOT NULL DEFAULT '',
  disabled   BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL
);
CREATE INDEX accounts_role ON accounts (role, email);

-- Failed sign-ins by the hash of the e-mail tried, whether such an account exists or not.
CREATE TABLE sign_in_failures (
  email_hash   TEXT PRIMARY KEY,
  failures     BIGINT NOT NULL,
  last_at      BIGINT NOT NULL,
  locked_until BIGINT NOT NULL
);

-- A sign-in and everything refreshed from it.
CREATE TABLE sessions (
  id         TEXT PRIMARY KEY,
  account    TEXT NOT NULL REFERENCES accounts (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  revoked_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX sessions_account ON sessions (account);

-- Refresh tokens by their SHA-256; each is used once.
CREATE TABLE refresh_tokens (
  hash       TEXT PRIMARY KEY,
  session    TEXT NOT NULL REFERENCES sessions (id),
  expires_at BIGINT NOT NULL,
  used_at    BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX refresh_tokens_session ON refresh_tokens (session);

-- Ed25519 keys that sign access tokens; the private half is sealed with the office's secret.
CREATE TABLE signing_keys (
  kid        TEXT PRIMARY KEY,
  sealed     TEXT NOT NULL,
  created_at BIGINT NOT NULL
);

-- +goose Down
DROP TABLE signing_keys;
DROP TABLE refresh_tokens;
DROP TABLE sessions;
DROP TABLE sign_in_failures;
DROP TABLE accounts;
