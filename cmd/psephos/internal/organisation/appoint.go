package organisation

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"psephos/chain"
	"psephos/devnet"
	"psephos/election"
	"psephos/roll"
)

// organiserEther is the test money that somebody who is made an organiser gets.
const organiserEther = 10

// appointOrganiser makes the configured address an organiser with test money, unless it is one.
func (o *Organisation) appointOrganiser(ctx context.Context) error {
	if o.config.Organiser == (common.Address{}) {
		return nil
	}
	fund := func(address common.Address) error { return o.devnet.Fund(ctx, organiserEther, address) }
	return appoint(ctx, o.organiser(), o.state.Contracts.Roll, o.config.Organiser, fund)
}

// Appoint makes address an organiser, with test money, of the organisation that runs on the data in dir. It reaches only the
// development chain of that directory, on this machine and with the development key that lies there.
func Appoint(ctx context.Context, dir string, address common.Address) error {
	if _, err := os.Stat(filepath.Join(dir, stateFile)); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s holds no local organisation: give the directory of psephos dev --data", dir)
	}
	s, err := loadState(dir)
	if err != nil {
		return err
	}
	key, err := crypto.LoadECDSA(devnet.KeyFile(filepath.Join(dir, "chain")))
	if err != nil {
		return fmt.Errorf("read the development key in %s: %v", dir, err)
	}
	nodes, err := chain.Dial(ctx, []string{fmt.Sprintf("http://127.0.0.1:%d", s.ChainPort)}, devnet.DefaultChainID, chain.WithPoll(poll))
	if err != nil {
		return fmt.Errorf("the local organisation in %s does not run: %w", dir, err)
	}
	defer nodes.Close()
	sender := election.NewSender(nodes, chain.KeySigner(key), chain.MemoryJournal())
	fund := func(address common.Address) error { return transfer(ctx, sender, chain.KeySigner(key), address) }
	return appoint(ctx, sender, s.Contracts.Roll, address, fund)
}

// appoint grants the role, and gives money to those who have little.
func appoint(ctx context.Context, admin *chain.Sender, rollAddress, address common.Address, fund func(common.Address) error) error {
	roll := roll.Open(admin.Chain(), rollAddress)
	is, err := roll.IsOrganiser(ctx, address)
	if err != nil {
		return err
	}
	if !is {
		tx, err := roll.GrantOrganiser(ctx, admin, address)
		if err == nil {
			_, err = admin.Wait(ctx, tx)
		}
		if err != nil {
			return fmt.Errorf("appoint %s: %w", address.Hex(), err)
		}
	}
	balance, err := admin.Chain().BalanceAt(ctx, address, nil)
	if err != nil || balance.Cmp(big.NewInt(params.Ether)) >= 0 {
		return err
	}
	return fund(address)
}

// transfer sends organiserEther from the funded account.
func transfer(ctx context.Context, sender *chain.Sender, signer chain.Signer, to common.Address) error {
	const plain = 21_000 // gas of a transfer
	chain := sender.Chain()
	tip, feeCap, err := sender.Fees(ctx)
	if err != nil {
		return err
	}
	nonce, err := chain.PendingNonceAt(ctx, sender.Address())
	if err != nil {
		return err
	}
	tx, err := signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: chain.ChainID(), Nonce: nonce, To: &to, Gas: plain, GasTipCap: tip, GasFeeCap: feeCap,
		Value: new(big.Int).Mul(big.NewInt(organiserEther), big.NewInt(params.Ether)),
	}), chain.ChainID())
	if err == nil {
		err = chain.SendTransaction(ctx, tx)
	}
	if err == nil {
		_, err = sender.Wait(ctx, tx)
	}
	if err != nil {
		return fmt.Errorf("send test money to %s: %w", to.Hex(), err)
	}
	return nil
}
