package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// ErrFeeTooHigh means that the endpoints ask for more per gas than a Sender pays by itself.
var ErrFeeTooHigh = errors.New("the chain's nodes ask for more than this program pays by itself; compare with a block explorer and use other nodes")

// fees are the EIP-1559 fees per gas, in wei. Raised fees stay within tipLimit and capLimit.
type fees struct{ tip, cap, tipLimit, capLimit *big.Int }

// What a transaction pays per gas is the base fee of its block, which the chain sets and burns, and the tip, which an endpoint can
// talk a sender into. So whatever one endpoint says, a transaction costs at most
//
//	gas × (the block's base fee + maxDefaultTip)
//
// beyond which only a chain that really has that base fee can go, up to gas × maxDefaultFee: with MaxTransactionGas at most 8.4
// ether for the tip, and some hundredths of an ether for a ballot of 60,000 gas.
var (
	fallbackTip = big.NewInt(params.GWei) // where no endpoint offers advice
	minimumTip  = big.NewInt(1)
	// maxDefaultTip is far above what chains ask for: mainnet under 5 gwei, Polygon 30 to some hundreds.
	maxDefaultTip = big.NewInt(500 * params.GWei)
	// maxDefaultFee bounds base fee and tip together; mainnet's base fee was never above 8,000 gwei.
	maxDefaultFee = big.NewInt(10_000 * params.GWei)
	// raiseFloor lets a small tip be raised at all.
	raiseFloor = big.NewInt(2 * params.GWei)
)

// fees are the fees that get a transaction included soon and survive a doubling of the base fee: the tip in the middle of what the
// endpoints suggest, and twice the base fee of the newest block beside it. It returns ErrFeeTooHigh if that is beyond the ceilings.
func (s *Sender) fees(ctx context.Context) (fees, error) {
	head, err := s.chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return fees{}, fmt.Errorf("read the fee of the newest block: %w", err)
	}
	tip := larger(s.chain.medianTip(ctx), minimumTip)
	cap := new(big.Int).Add(tip, twice(baseFee(head)))
	if s.maxFee != nil {
		return bounded(fees{tip, cap, s.maxFee, s.maxFee}), nil
	}
	if tip.Cmp(maxDefaultTip) > 0 {
		return fees{}, fmt.Errorf("a tip of %s gwei per gas, more than %s: %w", gwei(tip), gwei(maxDefaultTip), ErrFeeTooHigh)
	}
	if cap.Cmp(maxDefaultFee) > 0 {
		return fees{}, fmt.Errorf("a fee of %s gwei per gas, more than %s: %w", gwei(cap), gwei(maxDefaultFee), ErrFeeTooHigh)
	}
	return fees{tip, cap, smaller(maxDefaultTip, larger(twice(tip), raiseFloor)), maxDefaultFee}, nil
}

// Fees are the tip and the whole fee per gas, in wei, that a transaction sent now would offer, for those who send ether themselves. The
// errors are Send's.
func (s *Sender) Fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	f, err := s.fees(ctx)
	return f.tip, f.cap, err
}

// raised are fees that replace old's everywhere, as far as the limits allow.
func (f fees) raised(old *types.Transaction) fees {
	f.tip = larger(f.tip, bumped(old.GasTipCap()))
	f.cap = larger(f.cap, bumped(old.GasFeeCap()))
	return bounded(f)
}

// within are the same fees with limits that are no higher than maxFee, if there is one.
func (f fees) within(maxFee *big.Int) fees {
	if maxFee != nil {
		f.tipLimit, f.capLimit = smaller(f.tipLimit, maxFee), smaller(f.capLimit, maxFee)
	}
	return f
}

// bounded keeps tip and cap within the limits, and the tip within the cap.
func bounded(f fees) fees {
	f.cap = smaller(f.cap, f.capLimit)
	f.tip = smaller(smaller(f.tip, f.tipLimit), f.cap)
	return f
}

// medianTip is the middle of what the endpoints suggest, of two middle ones the lower: a single one among several cannot choose it
// freely. Where none offers advice it is fallbackTip.
func (c *Chain) medianTip(ctx context.Context) *big.Int {
	tips, failures := AskAll(ctx, c, func(ctx context.Context, client *ethclient.Client) (*big.Int, error) {
		return client.SuggestGasTipCap(ctx)
	})
	var answers []*big.Int
	for i, tip := range tips {
		if failures[i] == nil {
			answers = append(answers, tip)
		}
	}
	if len(answers) == 0 {
		return fallbackTip
	}
	slices.SortFunc(answers, (*big.Int).Cmp)
	return answers[(len(answers)-1)/2]
}

func baseFee(head *types.Header) *big.Int {
	if head.BaseFee == nil {
		return new(big.Int)
	}
	return head.BaseFee
}

// bumped is a quarter more, which every node accepts as a replacement.
func bumped(fee *big.Int) *big.Int {
	quarter := new(big.Int).Rsh(fee, 2)
	return quarter.Add(quarter, fee).Add(quarter, minimumTip)
}

func twice(a *big.Int) *big.Int { return new(big.Int).Lsh(a, 1) }

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// gwei writes wei in whole gwei, rounded up.
func gwei(wei *big.Int) string {
	up := new(big.Int).Add(wei, big.NewInt(params.GWei-1))
	return up.Quo(up, big.NewInt(params.GWei)).String()
}
