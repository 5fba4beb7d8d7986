// Package wallet holds a voter's secret: the recovery phrase, the keys that follow from it, and the encrypted vault
// they rest in. It is the only package of the project that ever touches them, and it signs only values whose meaning it
// knows: a ballot, a proof that the voter holds an address, a transaction.
//
// Standards: BIP-39 (phrase), BIP-32 and BIP-44 (path m/44'/60'/0'/0/0), RFC 9106 (Argon2id), XChaCha20-Poly1305
// (draft-irtf-cfrg-xchacha), RFC 5869 (HKDF, for trustees), Web3 secret storage V3 (export).
//
// Warnings. Go moves and copies memory, so overwriting a secret after use is best effort. Big-integer code below the
// signatures does not promise constant time: secrets stay on their owner's machine. Types that hold a secret print as
// "[redacted]" with every verb of fmt, in slog and in JSON; only methods named Reveal give the secret away.
package wallet
