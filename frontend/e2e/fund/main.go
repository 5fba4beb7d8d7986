// Command fund gives an address ten coins of a development chain, for the end-to-end tests: a voter who sends a ballot alone pays a
// fee.
//
//	fund RPC KEYFILE ADDRESS
package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintf(os.Stderr, "fund: %v\n", err)
		os.Exit(2) //nolint:gocritic // the context ends with the process
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 3 || !common.IsHexAddress(args[2]) {
		return errors.New("usage: fund RPC KEYFILE ADDRESS")
	}
	key, err := crypto.LoadECDSA(args[1])
	if err != nil {
		return fmt.Errorf("read the chain's key: %v", err)
	}
	client, err := ethclient.DialContext(ctx, args[0])
	if err != nil {
		return err
	}
	defer client.Close()
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return err
	}
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return err
	}
	to := common.HexToAddress(args[2])
	const gasPrice = 100 * params.GWei
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.LegacyTx{
		Nonce: nonce, To: &to, Value: new(big.Int).Mul(big.NewInt(10), big.NewInt(params.Ether)), Gas: params.TxGas,
		GasPrice: big.NewInt(gasPrice),
	})
	if err != nil {
		return err
	}
	if err := client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	_, err = bind.WaitMined(ctx, client, tx.Hash())
	return err
}
