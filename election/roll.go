package election

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Page is one page of the roll as enrolled: its event.
type Page struct {
	Number    uint64           `json:"page"`
	Root      common.Hash      `json:"root"`
	Addresses []common.Address `json:"addresses"`
	Block     uint64           `json:"block"`
	Tx        common.Hash      `json:"tx"`
}

// Amendment says that from Block on Number is held by Holder (zero: struck off).
type Amendment struct {
	Number uint32         `json:"number"`
	Holder common.Address `json:"holder"`
	Block  uint64         `json:"block"`
	Tx     common.Hash    `json:"tx"`
}

// Duplicate is an address that stands at two numbers.
type Duplicate struct {
	Holder common.Address `json:"holder"`
	First  uint32         `json:"first"`
	Second uint32         `json:"second"`
}

// Roll is an organisation's electoral roll on chain.
type Roll struct {
	Address common.Address
}

// OpenRoll is the roll at address; nothing is read yet.
func OpenRoll(chain *Chain, address common.Address) *Roll { return nil }

// PageCount is the number of pages enrolled in a block (nil: newest).
func (r *Roll) PageCount(ctx context.Context, block *big.Int) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// Pages reads the pages enrolled in the blocks from…to, in order. Roots are the events', not recomputed.
func (r *Roll) Pages(ctx context.Context, from, to uint64) ([]Page, error) {
	return nil, errors.ErrUnsupported
}

// Amendments reads the amendments made in the blocks from…to, in the chain's order.
func (r *Roll) Amendments(ctx context.Context, from, to uint64) ([]Amendment, error) {
	return nil, errors.ErrUnsupported
}

// Snapshot reads the roll as it stood in a block (nil: newest). Every page's root is recomputed from its addresses.
func (r *Roll) Snapshot(ctx context.Context, block *big.Int) (*RollSnapshot, error) {
	return nil, errors.ErrUnsupported
}

// Update brings a snapshot to a later block (nil: newest), reading only what is new; old is not changed (nil: Snapshot).
// A snapshot whose last block was reorganised away is read again from the start.
func (r *Roll) Update(ctx context.Context, old *RollSnapshot, block *big.Int) (*RollSnapshot, error) {
	return nil, errors.ErrUnsupported
}

// Enrol sends the enrolment of holders, sorted by it, as page, which must be the next one. Registrar only.
func (r *Roll) Enrol(ctx context.Context, s *Sender, page uint64, holders []common.Address) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Amend sends a re-keying of number to holder, or its striking-off (zero address). Registrar only.
func (r *Roll) Amend(ctx context.Context, s *Sender, number uint32, holder common.Address) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// StrikeDuplicate sends the striking-off of the higher number of a duplicate in snap. Anyone may.
func (r *Roll) StrikeDuplicate(ctx context.Context, s *Sender, snap *RollSnapshot, d Duplicate) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// IsRegistrar says whether account may enrol and amend.
func (r *Roll) IsRegistrar(ctx context.Context, account common.Address) (bool, error) {
	return false, errors.ErrUnsupported
}

// IsOrganiser says whether account may create elections on this roll.
func (r *Roll) IsOrganiser(ctx context.Context, account common.Address) (bool, error) {
	return false, errors.ErrUnsupported
}

