package wallet

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/election"
)

func unlocked(t *testing.T) *Vault {
	t.Helper()
	v := restored(t, t.TempDir(), junk12)
	if err := v.Unlock(good); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestSignTx(t *testing.T) {
	v := unlocked(t)
	for name, data := range map[string]types.TxData{
		"EIP-1559": &types.DynamicFeeTx{ChainID: big.NewInt(1337), Gas: 21000, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1)},
		"legacy":   &types.LegacyTx{Gas: 21000, GasPrice: big.NewInt(1)},
	} {
		signed, err := v.SignTx(types.NewTx(data), big.NewInt(1337))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(1337)), signed)
		if err != nil || from != v.Address() || signed.ChainId().Int64() != 1337 {
			t.Errorf("%s: from %s on %d: %v", name, from, signed.ChainId(), err)
		}
	}
	other := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1), Gas: 21000})
	if _, err := v.SignTx(other, big.NewInt(1337)); !errors.Is(err, types.ErrInvalidChainId) {
		t.Errorf("another chain: %v", err)
	}
	if _, err := v.SignTx(types.NewTx(&types.LegacyTx{}), big.NewInt(0)); !errors.Is(err, ErrNotReplayable) {
		t.Errorf("no chain: %v", err)
	}
}

func TestSignPossession(t *testing.T) {
	v := unlocked(t)
	proof := election.Possession{Office: "https://vote.example.org", ChainID: 1337, Nonce: "n", Address: v.Address()}
	signature, err := v.SignPossession(proof)
	if err != nil {
		t.Fatal(err)
	}
	if err := proof.Verify(signature); err != nil {
		t.Errorf("verify: %v", err)
	}
	proof.Address[0] ^= 1
	if _, err := v.SignPossession(proof); !errors.Is(err, ErrNotThisKey) {
		t.Errorf("another address: %v", err)
	}
}

func TestSignBallot(t *testing.T) {
	v := unlocked(t)
	ballot := election.Ballot{ChainID: 1337, Election: common.Address{1}, Number: 7, Contents: []byte{2}}
	signed, err := v.SignBallot(ballot)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := signed.Recover(); err != nil || got != v.Address() {
		t.Errorf("recovered %s: %v", got, err)
	}
}

func TestNothingIsSignedWhileLocked(t *testing.T) {
	v := unlocked(t)
	v.Lock()
	ballot := election.Ballot{ChainID: 1337, Election: common.Address{1}, Number: 7, Contents: []byte{2}}
	_, ballotErr := v.SignBallot(ballot)
	_, castErr := v.CastBallot(nil)
	_, proofErr := v.SignPossession(election.Possession{ChainID: 1337, Address: v.Address()})
	_, txErr := v.SignTx(types.NewTx(&types.LegacyTx{}), big.NewInt(1))
	_, seedErr := v.TrusteeSeed(big.NewInt(1), common.Address{})
	for name, err := range map[string]error{
		"ballot": ballotErr, "cast": castErr, "possession": proofErr, "transaction": txErr, "seed": seedErr,
	} {
		if !errors.Is(err, ErrLocked) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestTrusteeSeed(t *testing.T) {
	v := unlocked(t)
	board := common.Address{1}
	first, err := v.TrusteeSeed(big.NewInt(1337), board)
	if err != nil {
		t.Fatal(err)
	}
	v.Lock()
	if err := v.Unlock(good); err != nil {
		t.Fatal(err)
	}
	again, err := v.TrusteeSeed(big.NewInt(1337), board)
	if err != nil || again != first {
		t.Errorf("not the same twice: %v", err)
	}
	otherChain, _ := v.TrusteeSeed(big.NewInt(1), board)
	otherBoard, _ := v.TrusteeSeed(big.NewInt(1337), common.Address{2})
	if otherChain == first || otherBoard == first || otherChain == otherBoard {
		t.Error("the seed does not depend on chain and board")
	}
}
