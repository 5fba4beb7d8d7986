-- +goose Up
-- factors_reset_by is the e-mail of the administrator who removed the account's second factors, empty once its holder has
-- set one again.
ALTER TABLE accounts ADD COLUMN factors_reset_by TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN last_sign_in BIGINT NOT NULL DEFAULT 0;

-- browser marks the secret of a browser's cookie: it is not exchanged for another one, and lives while it is used.
ALTER TABLE refresh_tokens ADD COLUMN browser BIGINT NOT NULL DEFAULT 0;

-- Time-based one-time passwords (RFC 6238). sealed is the secret under the office's secret; confirmed_at is zero until the
-- holder has shown a code; last_step is the time step of the newest code taken, so that none is taken twice.
CREATE TABLE totp (
  account      TEXT PRIMARY KEY REFERENCES accounts (id),
  sealed       TEXT NOT NULL,
  created_at   BIGINT NOT NULL,
  confirmed_at BIGINT NOT NULL DEFAULT 0,
  last_step    BIGINT NOT NULL DEFAULT 0
);

-- Recovery codes by their SHA-256; each is used once.
CREATE TABLE recovery_codes (
  hash    TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  used_at BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX recovery_codes_account ON recovery_codes (account);

-- WebAuthn credentials. credential_id is base64url, credential the library's JSON: public key, counter, flags.
CREATE TABLE passkeys (
  id            TEXT PRIMARY KEY,
  account       TEXT NOT NULL REFERENCES accounts (id),
  credential_id TEXT NOT NULL UNIQUE,
  credential    TEXT NOT NULL,
  name          TEXT NOT NULL,
  created_at    BIGINT NOT NULL,
  last_used_at  BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX passkeys_account ON passkeys (account);

-- WebAuthn ceremonies under way; account is empty while it is not known who signs in.
CREATE TABLE ceremonies (
  id         TEXT PRIMARY KEY,
  account    TEXT NOT NULL,
  data       TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);

-- +goose Down
DROP TABLE ceremonies;
DROP TABLE passkeys;
DROP TABLE recovery_codes;
DROP TABLE totp;
ALTER TABLE refresh_tokens DROP COLUMN browser;
ALTER TABLE accounts DROP COLUMN last_sign_in;
ALTER TABLE accounts DROP COLUMN factors_reset_by;
