// Package auth knows who somebody is: accounts with a password and a role, access tokens, sessions.
//
// Passwords are kept as argon2id hashes (RFC 9106). Signing in with an unknown e-mail costs the same work and gives the
// same answer as with a wrong password, and both count towards the same lock-out, so nobody can find out who has an
// account.
//
// An access token is a JWT (RFC 7519) signed with Ed25519 (RFC 8037) that lives for minutes. Algorithm, issuer and audience
// are pinned, expiry is required and the key is chosen by its identifier among keys of this office only. Every use also
// asks the database whether the session still stands, so signing out, disabling an account and changing a role take
// effect at once.
//
// A refresh token is 256 random bits, kept as its SHA-256, and is used once: using it gives the next one. A token that is
// used twice was copied; the whole session ends then (OAuth 2.0 Security Best Current Practice, RFC 9700 §4.14).
//
// Roles do not include one another: an admin manages accounts and cannot touch the roll, a registrar the reverse.
package auth
