package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"psephos/chain"
)

// ErrForeignCode means that the contract is not one of this release, whatever it answers.
var ErrForeignCode = errors.New("the contract does not run the code of this release: it could give single ballots away")

// checkCode refuses anything but a secret election of this release. Another contract could take over somebody's ciphertext as its
// sum, events and all, and have the trustees decrypt that one ballot.
func (e *Election) checkCode(ctx context.Context) error {
	return requireCode(ctx, e.chain, e.Address, "SecretElection")
}

// checkCode refuses anything but a board of this release. Another contract could name honest trustees and have a key that its
// maker alone made.
func (b *Board) checkCode(ctx context.Context) error {
	return requireCode(ctx, b.chain, b.Address, "TrusteeBoard")
}

// requireCode returns ErrForeignCode unless address is a proxy of this release's contract, by every endpoint that answers.
func requireCode(ctx context.Context, c *chain.Chain, address common.Address, contract ReleaseCode) error {
	codes, failures := chain.AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) ([]byte, error) {
		return implementationCode(ctx, client, address)
	})
	answered := false
	for i, code := range codes {
		if failures[i] != nil {
			continue
		}
		if answered = true; !contract.Matches(code) {
			return fmt.Errorf("check the code of %s: %w", address.Hex(), ErrForeignCode)
		}
	}
	if !answered {
		return chain.NoEndpoint(ctx, failures)
	}
	return nil
}

// implementationCode is the code that the proxy at address runs; nil if there is no proxy.
func implementationCode(ctx context.Context, client *ethclient.Client, address common.Address) ([]byte, error) {
	proxy, err := client.CodeAt(ctx, address, nil)
	if err != nil {
		return nil, err
	}
	target, ok := ProxyTarget(proxy)
	if !ok {
		return nil, nil
	}
	return client.CodeAt(ctx, target, nil)
}

// ClosedForGood reports whether the end of the voting is final: after a reorganisation around it another ballot could be counted, and
// the difference of two decrypted sums is that ballot. Every endpoint that answers must have it in its own newest final block, so that
// one cannot hurry the trustees. An election that is no longer merely closed, such as one that is tallied, is a *RevertError.
func (e *Election) ClosedForGood(ctx context.Context) (bool, error) {
	phases, failures := chain.AskAll(ctx, e.chain, e.finalPhase)
	answered, later := false, PhaseClosed
	for i, phase := range phases {
		if failures[i] != nil {
			continue
		}
		answered = true
		switch phase {
		case PhaseAnnounced, PhaseOpen:
			return false, nil
		case PhaseClosed:
		default:
			later = phase
		}
	}
	if !answered {
		return false, fmt.Errorf("read the newest final block: %w", chain.NoEndpoint(ctx, failures))
	}
	if later != PhaseClosed {
		return false, &RevertError{Name: "WrongPhase", Args: []any{uint8(later)}} // another trustee's result was faster
	}
	return true, nil
}

// finalPhase is where the election stood in the newest final block of one endpoint; PhaseAnnounced where that block is older.
func (e *Election) finalPhase(ctx context.Context, client *ethclient.Client) (Phase, error) {
	final, err := e.chain.FinalFrom(ctx, client)
	if err != nil || final.Number < e.Created {
		return PhaseAnnounced, err
	}
	message := ethereum.CallMsg{To: &e.Address, Data: openBinding().PackPhase()}
	out, err := client.CallContract(ctx, message, new(big.Int).SetUint64(final.Number))
	if err != nil {
		return PhaseAnnounced, err
	}
	phase, err := openBinding().UnpackPhase(out)
	return Phase(phase), err
}

// waitClosed returns once the end of the voting is final.
func (e *Election) waitClosed(ctx context.Context) error {
	for {
		if closed, err := e.ClosedForGood(ctx); err != nil || closed {
			return err
		}
		if err := e.chain.Pause(ctx); err != nil {
			return fmt.Errorf("wait until the end of the voting is final: %w", err)
		}
	}
}
