package devnet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"path/filepath"

	"psephos/internal/cause"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// FundedEther is the ether the development account has at genesis, and each of [Config.Funded] at the first start.
const FundedEther = 1_000_000

const keyFile = "dev.key"

// KeyFile is where a chain with this data directory keeps the key of its funded account (64 hexadecimal digits).
func KeyFile(dataDir string) string { return filepath.Join(dataDir, keyFile) }

// loadKey returns the funded account's key, made at the first start and kept in the data directory if there is one.
func loadKey(dataDir string) (*ecdsa.PrivateKey, error) {
	if dataDir == "" {
		return crypto.GenerateKey()
	}
	path := KeyFile(dataDir)
	key, err := crypto.LoadECDSA(path)
	if err == nil {
		return key, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read the development key in %s: %v", dataDir, cause.File(err))
	}
	if key, err = crypto.GenerateKey(); err != nil {
		return nil, err
	}
	return key, crypto.SaveECDSA(path, key) // mode 0600
}

// FundedKey is the key of the account that holds [FundedEther] ether at genesis.
func (c *Chain) FundedKey() *ecdsa.PrivateKey { return c.key }

// FundedAddress is the address of [Chain.FundedKey].
func (c *Chain) FundedAddress() common.Address { return crypto.PubkeyToAddress(c.key.PublicKey) }

func ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether))
}
