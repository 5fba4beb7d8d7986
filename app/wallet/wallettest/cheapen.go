// Package wallettest makes wallets for tests, whose secrets protect nothing. The program itself never imports it.
package wallettest

import (
	"psephos/app/wallet"
	"psephos/app/wallet/internal/testonly"
)

// Cheapen has a vault write its files at little cost, so that a test does not wait for them.
func Cheapen(v *wallet.Vault) { v.WeakenForTests(testonly.Key{}) }
