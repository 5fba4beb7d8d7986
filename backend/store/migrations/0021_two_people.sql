-- +goose Up
-- set_up_by is the e-mail of the administrator who set the account's password, empty once its holder has chosen one. For
-- staff older than this column nobody remembers, so they choose a password of their own before they approve again.
ALTER TABLE accounts ADD COLUMN set_up_by TEXT NOT NULL DEFAULT '';
UPDATE accounts SET set_up_by = 'unknown' WHERE role <> 'voter';

-- proposed_address is the address that a registrar proposed, and after approval the one that both agreed to. It stays
-- behind when another address is proven, and only an address equal to it is enrolled.
ALTER TABLE voters ADD COLUMN proposed_address TEXT NOT NULL DEFAULT '';
UPDATE voters SET proposed_address = address WHERE proposed_by <> '' AND address IS NOT NULL;

-- Failed sign-ins by the hash of the e-mail tried and the hash of the network they came from; network_hash is empty in the
-- row that counts an e-mail's failures from everywhere.
DROP TABLE sign_in_failures;
CREATE TABLE sign_in_failures (
  email_hash   TEXT NOT NULL,
  network_hash TEXT NOT NULL,
  failures     BIGINT NOT NULL,
  last_at      BIGINT NOT NULL,
  locked_until BIGINT NOT NULL,
  PRIMARY KEY (email_hash, network_hash)
);

-- +goose Down
DROP TABLE sign_in_failures;
CREATE TABLE sign_in_failures (
  email_hash   TEXT PRIMARY KEY,
  failures     BIGINT NOT NULL,
  last_at      BIGINT NOT NULL,
  locked_until BIGINT NOT NULL
);
ALTER TABLE voters DROP COLUMN proposed_address;
ALTER TABLE accounts DROP COLUMN set_up_by;
